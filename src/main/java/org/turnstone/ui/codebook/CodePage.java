package org.turnstone.ui.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.Definition;
import org.turnstone.model.MemoTarget;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// One code: how often it is used, its colour and key, its definition, the memo on it, and a few of
/// its codings.
final class CodePage extends ScrollPane {

  private static final Words WORDS = Words.of(CodePage.class);
  private static final int EXAMPLES = 5;
  private static final int KEYS = 9;

  private final CodebookWork work;
  private final CodebookChanges changes;
  private final CodebookActions actions;
  private final CodeDialogs dialogs;
  private final Swatch swatch = new Swatch(CodeColour.OCHRE);
  private final Label name = Texts.wrapped("", "heading");
  private final Label where = Texts.wrapped("", "small", "text2");
  private final Label use = Texts.wrapped("", "small", "text2");
  private final ColourChoice colours = new ColourChoice(this::recolour);
  private final ComboBox<Integer> key = new ComboBox<>();
  private final List<CodeText> texts;
  private final VBox examples = new VBox();
  private final VBox page = new VBox();
  private final Label nothing = Texts.wrapped(WORDS.text("page.nothing"), "text2", "nothing");
  private Optional<Code> code = Optional.empty();
  private boolean showing;

  /// The examples that are shown; empty before codings are counted.
  private Optional<List<Example>> shown = Optional.empty();

  private record Example(Coding coding, String words, String citation) {}

  CodePage(CodebookWork work, CodebookActions actions) {
    this.work = work;
    this.actions = actions;
    changes = new CodebookChanges(work);
    dialogs = new CodeDialogs(work, changes, actions);
    texts =
        List.of(
            part(Definition.Part.DESCRIPTION),
            part(Definition.Part.INCLUDE),
            part(Definition.Part.EXCLUDE),
            part(Definition.Part.EXAMPLE),
            memo());
    getStyleClass().add("code-page");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    page.getStyleClass().add("page");
    name.setId("page-name");
    examples.getStyleClass().add("examples");
    page.getChildren().addAll(head(), choices());
    texts.forEach(text -> page.getChildren().add(labelled(text)));
    page.getChildren()
        .addAll(
            Texts.label(WORDS.text("page.codings"), "section-label", "text2"), examples, tools());
    work.editableProperty().subscribe(this::allow);
    work.namesProperty().addListener((_, _, _) -> code.ifPresent(this::showExamples));
    work.listen(_ -> show(code.map(Code::id)));
    show(Optional.empty());
  }

  /// Shows a code; what was written on another is saved.
  void show(Optional<CodeId> id) {
    code = id.flatMap(work.codebook()::find);
    setContent(code.isPresent() ? page : nothing);
    code.ifPresentOrElse(this::fill, () -> texts.forEach(CodeText::clear));
  }

  /// Saves what is being written.
  void save() {
    texts.forEach(CodeText::save);
  }

  /// Puts the focus where the definition is written.
  void write() {
    if (code.isPresent()) {
      texts.getFirst().area().requestFocus();
    }
  }

  private void fill(Code now) {
    showing = true;
    List<String> path = work.codebook().path(now);
    String above = String.join(Codebook.SEPARATOR, path.subList(0, path.size() - 1));
    swatch.show(now.colour());
    name.setText(now.name());
    where.setText(above.isEmpty() ? WORDS.text("page.top") : WORDS.text("page.in", above));
    use.setText(
        work.use().isCounted()
            ? WORDS.text(
                "codes.use", work.use().codings(now.id()), work.use().transcripts(now.id()))
            : WORDS.text("codes.counting"));
    colours.show(now.colour());
    key.setValue(now.key());
    texts.forEach(text -> text.show(now));
    showExamples(now);
    showing = false;
  }

  /// Made anew only when they are others: one may be about to click.
  private void showExamples(Code now) {
    List<Example> few = work.use().codingsOf(now.id()).limit(EXAMPLES).map(this::example).toList();
    Optional<List<Example>> known = work.use().isCounted() ? Optional.of(few) : Optional.empty();
    if (!known.equals(shown)) {
      shown = known;
      examples.getChildren().setAll(known.map(this::nodes).orElse(List.of()));
    }
  }

  private List<Node> nodes(List<Example> few) {
    return few.isEmpty()
        ? List.of(Texts.wrapped(WORDS.text("page.codings.none"), "small", "text2"))
        : few.stream().map(this::node).toList();
  }

  private Node head() {
    HBox title = new HBox(swatch, name);
    title.getStyleClass().add("title-row");
    VBox head = new VBox(title, where, use);
    head.getStyleClass().add("head");
    return head;
  }

  private Node choices() {
    key.getItems().setAll(IntStream.rangeClosed(0, KEYS).boxed().toList());
    key.setConverter(new KeyText());
    key.setId("page-key");
    key.setAccessibleText(WORDS.text("menu.key"));
    key.setOnAction(
        _ -> {
          if (!showing && key.getValue() != null) {
            code.ifPresent(now -> changes.setKey(now, key.getValue()));
          }
        });
    VBox choices =
        new VBox(CodeForm.labelled("page.colour", colours), CodeForm.labelled("page.key", key));
    choices.getStyleClass().add("choices");
    return choices;
  }

  private void recolour(CodeColour colour) {
    code.ifPresent(now -> changes.recolour(List.of(now), colour));
  }

  private CodeText part(Definition.Part part) {
    return new CodeText(
        "page-" + part.word(),
        WORDS.text("page." + part.word()),
        WORDS.text("page." + part.word() + ".prompt"),
        of -> of.definition().part(part),
        (seen, _, text) -> changes.define(seen, part, text));
  }

  private CodeText memo() {
    return new CodeText(
        "page-memo",
        WORDS.text("page.memo"),
        WORDS.text("page.memo.prompt"),
        of -> work.project().memo(new MemoTarget.OnCode(of.id())),
        changes::setMemo);
  }

  private static Node labelled(CodeText text) {
    Label label = Texts.label(text.area().getAccessibleText(), "section-label", "text2");
    label.setLabelFor(text.area());
    VBox both = new VBox(label, text.area());
    both.getStyleClass().add("labelled");
    return both;
  }

  private Example example(Coding coding) {
    return new Example(
        coding,
        work.namesProperty().get().quotation(coding.quotation()).words(),
        Citation.of(coding, actions.turns(coding)));
  }

  private Node node(Example example) {
    Hyperlink citation = new Hyperlink(example.citation());
    citation.getStyleClass().add("small");
    citation.setOnAction(_ -> actions.goTo(example.coding()));
    VBox node = new VBox(Texts.wrapped(example.words()), citation);
    node.getStyleClass().add("example");
    return node;
  }

  private Node tools() {
    FlowPane tools =
        new FlowPane(
            tool("page.move", now -> dialogs.move(List.of(now))),
            tool("page.merge", now -> dialogs.merge(List.of(now))),
            tool("page.split", dialogs::split),
            tool("page.remove", now -> dialogs.remove(List.of(now))));
    tools.getStyleClass().add("tools");
    return tools;
  }

  private Button tool(String words, Consumer<Code> run) {
    Button tool = CodeDialogs.button(words, () -> code.ifPresent(run));
    tool.getStyleClass().add("compact");
    tool.disableProperty().bind(work.editableProperty().not());
    return tool;
  }

  private void allow(boolean editable) {
    texts.forEach(text -> text.area().setEditable(editable));
    colours.setDisable(!editable);
    key.setDisable(!editable);
  }

  /// 0 as "No key".
  private static final class KeyText extends StringConverter<Integer> {

    @Override
    public String toString(Integer key) {
      return key == null || key == 0 ? WORDS.text("menu.key.none") : Integer.toString(key);
    }

    @Override
    public Integer fromString(String text) {
      return text.length() == 1 ? Integer.valueOf(text) : 0;
    }
  }
}
