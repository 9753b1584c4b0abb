package org.turnstone.ui.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/// Name, place and definition of a code, new or old.
final class CodeForm extends VBox {

  private static final Words WORDS = Words.of(CodeForm.class);
  private static final int LINES = 3;

  private final TextField name = new TextField();
  private final ComboBox<Optional<Code>> under = new ComboBox<>();
  private final TextArea definition = Texts.area();
  private final Label objection = Texts.wrapped("", "bad", "small");

  /// @param code the one to change; empty for a new one
  /// @param parent where it is, or would be
  CodeForm(Codebook codebook, Optional<Code> code, Optional<Code> parent) {
    getStyleClass().add("code-form");
    name.setText(code.map(Code::name).orElse(""));
    name.setAccessibleText(WORDS.text("form.name"));
    name.setId("code-name");
    definition.setText(code.map(Code::definition).orElse(Definition.NONE).description());
    definition.setPromptText(WORDS.text("form.definition.prompt"));
    definition.setPrefRowCount(LINES);
    definition.setAccessibleText(WORDS.text("form.definition"));
    under.setAccessibleText(WORDS.text("form.under"));
    under.setMaxWidth(Double.MAX_VALUE);
    under.setConverter(new PathText(codebook));
    under.getItems().setAll(places(codebook, code));
    under.setValue(parent);
    getChildren()
        .addAll(
            labelled("form.name", name),
            labelled("form.under", under),
            labelled("form.definition", definition),
            objection);
    object(Optional.empty());
  }

  /// Puts the focus where it is wanted.
  void begin(boolean inDefinition) {
    (inDefinition ? definition : name).requestFocus();
    name.selectAll();
  }

  String name() {
    return name.getText();
  }

  Optional<CodeId> parent() {
    return under.getValue().map(Code::id);
  }

  String definition() {
    return definition.getText();
  }

  /// Says why it cannot be done so.
  void object(Optional<String> sentence) {
    objection.setText(sentence.orElse(""));
    objection.setVisible(sentence.isPresent());
  }

  /// Everywhere but below itself.
  private static List<Optional<Code>> places(Codebook codebook, Optional<Code> code) {
    Set<CodeId> below = code.map(Code::id).map(codebook::withDescendants).orElse(Set.of());
    List<Optional<Code>> places = new ArrayList<>(List.of(Optional.empty()));
    codebook.inOrder().stream()
        .filter(other -> !below.contains(other.id()))
        .map(Optional::of)
        .forEach(places::add);
    return places;
  }

  private static Node labelled(String key, Node field) {
    Label label = Texts.label(WORDS.text(key), "section-label", "text2");
    label.setLabelFor(field);
    VBox both = new VBox(label, field);
    both.getStyleClass().add("labelled");
    return both;
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
