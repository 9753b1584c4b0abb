package org.turnstone.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Definition;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// Name, place and description of a new code.
final class CodeForm extends VBox {

  private static final Words WORDS = Words.of(CodeForm.class);
  private static final int LINES = 3;

  private final TextField name = new TextField();
  private final ComboBox<Optional<Code>> under = new ComboBox<>();
  private final TextArea description = Texts.area();
  private final Label objection = Texts.wrapped("", "bad", "small");

  /// @param parent where it would be
  CodeForm(Codebook codebook, Optional<Code> parent) {
    getStyleClass().add("code-form");
    name.setAccessibleText(WORDS.text("form.name"));
    name.setId("code-name");
    description.setPromptText(WORDS.text("form.definition.prompt"));
    description.setPrefRowCount(LINES);
    description.setAccessibleText(WORDS.text("form.definition"));
    under.setAccessibleText(WORDS.text("form.under"));
    under.setMaxWidth(Double.MAX_VALUE);
    under.setConverter(new PathText(codebook));
    under.getItems().setAll(places(codebook));
    under.setValue(parent);
    getChildren()
        .addAll(
            labelled("form.name", name),
            labelled("form.under", under),
            labelled("form.definition", description),
            objection);
    object(Optional.empty());
  }

  String name() {
    return name.getText();
  }

  Optional<CodeId> parent() {
    return under.getValue().map(Code::id);
  }

  Definition definition() {
    return Definition.of(description.getText().strip());
  }

  /// Says why it cannot be done so.
  void object(Optional<String> sentence) {
    objection.setText(sentence.orElse(""));
    objection.setVisible(sentence.isPresent());
  }

  static Node labelled(String key, Node field) {
    Label label = Texts.label(WORDS.text(key), "section-label", "text2");
    label.setLabelFor(field);
    VBox both = new VBox(label, field);
    both.getStyleClass().add("labelled");
    return both;
  }

  private static List<Optional<Code>> places(Codebook codebook) {
    List<Optional<Code>> places = new ArrayList<>(List.of(Optional.empty()));
    codebook.inOrder().stream().map(Optional::of).forEach(places::add);
    return places;
  }

  /// Codes as their paths.
  private static final class PathText extends StringConverter<Optional<Code>> {

    private final Codebook codebook;

    PathText(Codebook codebook) {
      this.codebook = codebook;
    }

    @Override
    public String toString(Optional<Code> code) {
      return code == null
          ? ""
          : code.map(codebook::pathText).orElseGet(() -> WORDS.text("form.top"));
    }

    @Override
    public Optional<Code> fromString(String path) {
      return codebook.matching(path).stream().findFirst();
    }
  }
}
