package org.turnstone.ui.excerpts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.model.Code;
import org.turnstone.model.Codebook;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// Codes with what stands between them, read from the top down. A code that is picked is added with
/// the operator that is set.
final class CodesEditor extends VBox {

  private static final Words WORDS = Words.of(CodesEditor.class);
  private static final int FURTHEST = 99;

  private final ExcerptsModel model;
  private final VBox steps = new VBox();
  private final ComboBox<CodeStep.Operator> operator = new ComboBox<>();
  private final Spinner<Integer> turns = new Spinner<>(0, FURTHEST, 2);
  private final CheckBox below = new CheckBox(WORDS.text("codes.below"));
  private final CodePicker picker;
  private final HBox how;

  CodesEditor(ExcerptsModel model) {
    this.model = model;
    getStyleClass().add("codes-editor");
    steps.getStyleClass().add("steps");
    picker = new CodePicker(codebook(), this::add);
    operator.setId("operator");
    operator.getItems().setAll(CodeStep.Operator.values());
    operator.setValue(CodeStep.Operator.AND);
    operator.setConverter(new OperatorWords());
    operator.setAccessibleText(WORDS.text("codes.operator"));
    turns.setId("turns");
    turns.setEditable(true);
    turns.setAccessibleText(WORDS.text("codes.turns"));
    turns.visibleProperty().bind(operator.valueProperty().map(CodeStep.Operator::hasDistance));
    turns.managedProperty().bind(turns.visibleProperty());
    var within = Texts.label(WORDS.text("codes.turns"), "text2");
    within.visibleProperty().bind(turns.visibleProperty());
    within.managedProperty().bind(turns.visibleProperty());
    below.setSelected(true);
    how = new HBox(operator, turns, within);
    how.getStyleClass().add("how");
    getChildren().addAll(steps, how, picker, below);
    showSteps();
  }

  Node first() {
    return picker.first();
  }

  private Codebook codebook() {
    return model.workspace().project().codebook();
  }

  private List<CodeStep> now() {
    return model.filtersProperty().get().codes();
  }

  private void add(Code code) {
    List<CodeStep> more = new ArrayList<>(now());
    more.add(new CodeStep(operator.getValue(), code.id(), below.isSelected(), turns.getValue()));
    set(more);
  }

  private void set(List<CodeStep> changed) {
    model.filtersProperty().set(model.filtersProperty().get().withCodes(changed));
    showSteps();
    picker.first().requestFocus();
  }

  private void showSteps() {
    steps.getChildren().clear();
    for (int i = 0; i < now().size(); i++) {
      steps.getChildren().add(row(i, now().get(i)));
    }
    how.setVisible(!now().isEmpty());
    how.setManaged(!now().isEmpty());
  }

  private Node row(int at, CodeStep step) {
    HBox row = new HBox();
    row.getStyleClass().add("step");
    if (at > 0) {
      row.getChildren()
          .add(
              Texts.label(
                  step.operator().hasDistance()
                      ? WORDS.text("operator.within." + step.operator(), step.turns())
                      : WORDS.text("operator." + step.operator()),
                  "text2"));
    }
    codebook()
        .find(step.code())
        .ifPresent(
            code ->
                row.getChildren()
                    .addAll(new Swatch(code.colour()), Texts.label(code.name(), "strong")));
    if (step.andBelow() && !codebook().children(step.code()).isEmpty()) {
      row.getChildren().add(Texts.label(WORDS.text("codes.and.below"), "text2"));
    }
    row.getChildren()
        .addAll(
            Texts.gap(),
            Icons.button(
                Feather.X,
                WORDS.text("codes.remove"),
                () -> {
                  List<CodeStep> fewer = new ArrayList<>(now());
                  fewer.remove(at);
                  set(fewer);
                }));
    return row;
  }

  private static final class OperatorWords extends StringConverter<CodeStep.Operator> {

    @Override
    public String toString(CodeStep.Operator operator) {
      return operator == null ? "" : WORDS.text("operator.choose." + operator);
    }

    @Override
    public CodeStep.Operator fromString(String words) {
      return CodeStep.Operator.AND;
    }
  }
}
