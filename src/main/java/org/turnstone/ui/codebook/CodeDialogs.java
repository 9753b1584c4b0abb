package org.turnstone.ui.codebook;

import java.util.Optional;
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

  private final CodebookChanges changes;
  private final CodeCounts counts;
  private final CodebookActions actions;

  CodeDialogs(CodebookChanges changes, CodeCounts counts, CodebookActions actions) {
    this.changes = changes;
    this.counts = counts;
    this.actions = actions;
  }

  /// @param beside a code that the new one would stand beside
  void add(Optional<Code> beside) {
    Optional<Code> parent = beside.flatMap(changes.codebook()::parent);
    CodeForm form = new CodeForm(changes.codebook(), Optional.empty(), parent);
    Button add =
        button(
            "form.add",
            () ->
                confirm(
                    form,
                    Optional.empty(),
                    () -> changes.add(form.name(), form.parent(), form.definition())));
    actions.openSheet(WORDS.text("form.new"), page(form, cancel(), add));
  }

  /// @param inDefinition whether to begin in the definition
  void change(Code code, boolean inDefinition) {
    CodeForm form =
        new CodeForm(changes.codebook(), Optional.of(code), changes.codebook().parent(code));
    Button save =
        button(
            "form.save",
            () ->
                confirm(
                    form,
                    Optional.of(code),
                    () -> changes.change(code, form.name(), form.parent(), form.definition())));
    actions.openSheet(WORDS.text("form.change", code.name()), page(form, cancel(), save));
    form.begin(inDefinition);
  }

  /// Asks only when there is something to lose. The button that keeps it has the focus.
  void remove(Code code) {
    CodeId id = code.id();
    int children = changes.codebook().children(id).size();
    if (counts.codings(id) == 0 && children == 0) {
      changes.remove(code);
      return;
    }
    String sentence =
        WORDS.text("remove.codings", counts.codings(id), code.name(), Math.min(1, children));
    Button keep = button("remove.no", actions::closeSheet);
    keep.setId("keep-code");
    Button remove =
        button(
            "remove.yes",
            () -> {
              actions.closeSheet();
              changes.remove(code);
            });
    actions.openSheet(
        WORDS.text("remove.title", code.name()), page(Texts.wrapped(sentence), keep, remove));
  }

  private void confirm(CodeForm form, Optional<Code> code, Runnable change) {
    Optional<String> objection = changes.objection(code, form.name(), form.parent());
    form.object(objection);
    if (objection.isEmpty()) {
      actions.closeSheet();
      change.run();
    }
  }

  private Button cancel() {
    return button("form.cancel", actions::closeSheet);
  }

  private static Button button(String words, Runnable run) {
    Button button = new Button(WORDS.text(words));
    button.setOnAction(_ -> run.run());
    return button;
  }

  private static Node page(Node content, Button safe, Button confirm) {
    HBox buttons = new HBox(Texts.gap(), safe, confirm);
    buttons.getStyleClass().add("buttons");
    if (content instanceof CodeForm) {
      confirm.getStyleClass().add("main");
      confirm.setDefaultButton(true);
    }
    VBox page = new VBox(content, buttons);
    page.getStyleClass().add("code-sheet");
    page.getStylesheets().add(Stylesheets.beside(CodeDialogs.class, "codebook.css"));
    return page;
  }
}
