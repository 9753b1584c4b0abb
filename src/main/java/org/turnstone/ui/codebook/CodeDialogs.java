package org.turnstone.ui.codebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.ui.kit.Stylesheets;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;
import org.turnstone.workspace.CodeCounts;

/// The questions about codes that need reading, on pages that lie over the window.
final class CodeDialogs {

  private static final Words WORDS = Words.of(CodeDialogs.class);

  private final CodebookWork work;
  private final CodebookChanges changes;
  private final CodebookActions actions;

  CodeDialogs(CodebookWork work, CodebookChanges changes, CodebookActions actions) {
    this.work = work;
    this.changes = changes;
    this.actions = actions;
  }

  /// Makes a code with the same one above as this; at the top when there is none.
  void addBeside(Optional<Code> beside) {
    addUnder(beside.flatMap(changes.codebook()::parent));
  }

  void addUnder(Optional<Code> parent) {
    CodeForm form = new CodeForm(changes.codebook(), parent);
    Button add = button("form.add", () -> add(form));
    mainButton(add);
    actions.openSheet(WORDS.text("form.new"), page(form, cancel(), add));
  }

  private void add(CodeForm form) {
    Optional<String> objection = changes.objection(Optional.empty(), form.name(), form.parent());
    form.object(objection);
    if (objection.isEmpty()) {
      actions.closeSheet();
      changes.add(form.name(), form.parent(), form.definition());
    }
  }

  /// Asks only when there is something to lose. The button that keeps it has the focus.
  void remove(List<Code> codes) {
    work.use().whenCounted(() -> askToRemove(codes));
  }

  private void askToRemove(List<Code> codes) {
    List<CodeId> ids = CodebookChanges.ids(codes);
    CodeCounts counts = work.use().ofAllCoders();
    int codings = ids.stream().mapToInt(counts::codings).sum();
    boolean children = changes.withDescendants(codes).size() > ids.size();
    if (codings == 0 && !children) {
      changes.remove(codes);
      return;
    }
    String subject = CodebookChanges.subject(codes);
    String sentence =
        WORDS.text("remove.codings", codings, subject, counts.transcripts(ids), children ? 1 : 0);
    Button keep = button("remove.no", actions::closeSheet);
    keep.setId("keep-code");
    Button remove = button("remove.yes", () -> closing(() -> changes.remove(codes)));
    remove.setId("remove-code");
    actions.openSheet(
        WORDS.text("remove.title", subject), page(Texts.wrapped(sentence), keep, remove));
  }

  /// Asks where codes are to be.
  void move(List<Code> codes) {
    Set<CodeId> below = changes.withDescendants(codes);
    CodeChooser chooser =
        new CodeChooser(
            changes.codebook(),
            code -> !below.contains(code.id()),
            true,
            to -> closing(() -> changes.move(codes, to.map(Code::id))));
    actions.openSheet(WORDS.text("move.title", CodebookChanges.subject(codes)), page(chooser));
  }

  /// Asks what codes are to become part of.
  void merge(List<Code> codes) {
    List<CodeId> ids = CodebookChanges.ids(codes);
    CodeChooser chooser =
        new CodeChooser(
            changes.codebook(),
            code -> ids.size() > 1 || !ids.contains(code.id()),
            false,
            into ->
                closing(
                    () ->
                        merge(
                            codes.stream().filter(code -> !Optional.of(code).equals(into)).toList(),
                            into.orElseThrow())));
    actions.openSheet(WORDS.text("merge.title", CodebookChanges.subject(codes)), page(chooser));
  }

  /// Asks whether codes are to become part of another, and says what that means.
  void merge(List<Code> codes, Code into) {
    work.use().whenCounted(() -> askToMerge(codes, into));
  }

  private void askToMerge(List<Code> codes, Code into) {
    List<CodeId> ids = CodebookChanges.ids(codes);
    int codings = ids.stream().mapToInt(work.use().ofAllCoders()::codings).sum();
    String subject = CodebookChanges.subject(codes);
    String sentence = WORDS.text("merge.what", codings, subject, into.name());
    Button keep = button("merge.no", actions::closeSheet);
    Button merge = button("merge.yes", () -> closing(() -> changes.merge(codes, into)));
    merge.setId("merge-codes");
    actions.openSheet(
        WORDS.text("merge.into", subject, into.name()), page(Texts.wrapped(sentence), keep, merge));
  }

  /// Gives the codings of a code to several.
  void split(Code code) {
    work.use().whenCounted(() -> openSplit(code));
  }

  private void openSplit(Code code) {
    SplitModel model =
        new SplitModel(
            code,
            work.use().ofAllCoders().codingsOf(code.id()).toList(),
            changes,
            work.namesProperty().get(),
            actions::turns);
    actions.openSheet(
        WORDS.text("split.title", code.name()),
        widePage(new SplitPage(model, actions::closeSheet)));
  }

  private void closing(Runnable change) {
    actions.closeSheet();
    change.run();
  }

  private Button cancel() {
    return button("form.cancel", actions::closeSheet);
  }

  static void mainButton(Button button) {
    button.getStyleClass().add("main");
    button.setDefaultButton(true);
  }

  static Button button(String words, Runnable run) {
    Button button = new Button(WORDS.text(words));
    button.setOnAction(_ -> run.run());
    return button;
  }

  /// @param safe the button that changes nothing; the other one is at its right
  static Node page(Node content, Button safe, Button confirm) {
    return page(content, buttons(safe, confirm));
  }

  static Node buttons(Button safe, Button confirm) {
    HBox buttons = new HBox(Texts.gap(), safe, confirm);
    buttons.getStyleClass().add("buttons");
    return buttons;
  }

  private static Node widePage(Node content) {
    Node page = page(content);
    page.getStyleClass().add("wide");
    return page;
  }

  static Node page(Node... content) {
    VBox page = new VBox(content);
    page.getStyleClass().add("code-sheet");
    page.getStylesheets().add(Stylesheets.beside(CodeDialogs.class, "codebook.css"));
    return page;
  }
}
