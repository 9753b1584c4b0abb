package org.turnstone.ui.codebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.turnstone.codebook.CodebookFile;
import org.turnstone.codebook.CodebookFile.Format;
import org.turnstone.model.Codebook;
import org.turnstone.model.Pseudonyms;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Changes;
import org.turnstone.ui.kit.Failures;
import org.turnstone.ui.kit.SegmentedChoice;
import org.turnstone.ui.kit.SystemDialogs;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;
import org.turnstone.workspace.CodebookImport;

/// Codes from a file, after saying what they would add; and the codebook as a file, after saying
/// what does not fit into it.
public final class CodebookFiles {

  private static final Words WORDS = Words.of(CodebookFiles.class);
  private static final List<String> ENDINGS = List.of("*.qdc", "*.csv", "*.txt", "*.qde");

  private final CodebookWork work;
  private final CodebookActions actions;
  private final Background background;
  private final SystemDialogs dialogs;
  private final Path beside;

  /// @param beside where files are looked for and put first
  public CodebookFiles(
      CodebookWork work,
      CodebookActions actions,
      Background background,
      SystemDialogs dialogs,
      Path beside) {
    this.work = work;
    this.actions = actions;
    this.background = background;
    this.dialogs = dialogs;
    this.beside = beside;
  }

  /// Asks for a file, says what it would add, and adds it if that is wanted.
  public void importCodes() {
    dialogs
        .chooseFileToOpen(WORDS.text("import.which"), beside, WORDS.text("import.kind"), ENDINGS)
        .ifPresent(
            file ->
                background
                    .job(_ -> CodebookFile.read(file))
                    .whenSucceeded(read -> preview(file, read))
                    .whenFailed(failure -> refuse(file, failure))
                    .start());
  }

  /// Asks in which form and where, and writes the codebook there.
  public void exportCodes() {
    exportCodes(work.codebook(), WORDS.text("export.file"));
  }

  /// The same with a codebook of another time. Files have pseudonyms where there are any.
  ///
  /// @param name of the file that is suggested, without ending
  public void exportCodes(Codebook codebook, String name) {
    Codebook shown = codebook.under(Pseudonyms.of(work.project().naming()));
    SegmentedChoice<Format> format =
        new SegmentedChoice<>(
            WORDS.text("export.format"),
            List.of(Format.QDC, Format.CSV),
            each -> new SimpleStringProperty(WORDS.text(word("export", each))));
    Label lost = Texts.wrapped("", "text2");
    lost.textProperty()
        .bind(format.chosenProperty().map(each -> WORDS.text(word("export.lost", each))));
    Label outcome = Texts.wrapped("", "bad");
    outcome.setId("export-codes-outcome");
    outcome.managedProperty().bind(outcome.textProperty().isNotEmpty());
    Button cancel = CodeDialogs.button("form.cancel", actions::closeSheet);
    Button write =
        CodeDialogs.button(
            "export.choose", () -> write(shown, name, format.chosenProperty().get(), outcome));
    write.setId("export-codes");
    CodeDialogs.mainButton(write);
    actions.openSheet(
        WORDS.text("export.title"),
        CodeDialogs.page(format, lost, outcome, CodeDialogs.buttons(cancel, write)));
  }

  private static String word(String key, Format format) {
    return key + (format == Format.QDC ? ".qdc" : ".csv");
  }

  private void write(Codebook codebook, String name, Format format, Label outcome) {
    Path suggestion = beside.resolve(word(name, format));
    dialogs
        .chooseFileToSave(
            WORDS.text("export.where"), suggestion, WORDS.text(word("export.kind", format)))
        .ifPresent(
            file ->
                background
                    .job(
                        _ -> {
                          CodebookFile.write(codebook, format, file);
                          return true;
                        })
                    .whenSucceeded(_ -> actions.closeSheet())
                    .whenFailed(
                        failure -> outcome.setText(sentence("export.failed", file, failure)))
                    .start());
  }

  private void preview(Path file, CodebookFile read) {
    CodebookImport adds = CodebookImport.of(work.project(), read);
    List<Node> content = new ArrayList<>();
    content.add(
        Texts.wrapped(
            WORDS.text(
                "import.what",
                file.getFileName(),
                adds.added() + adds.known(),
                adds.added(),
                adds.known())));
    if (adds.defined() > 0) {
      content.add(Texts.wrapped(WORDS.text("import.defined", adds.defined())));
    }
    read.notes().forEach(note -> content.add(Texts.wrapped(note, "small", "text2")));
    Button cancel = CodeDialogs.button("form.cancel", actions::closeSheet);
    Button add = CodeDialogs.button("import.yes", () -> add(file, read));
    add.setId("import-codes");
    add.setDisable(adds.edits().isEmpty() || !work.editableProperty().get());
    CodeDialogs.mainButton(add);
    content.add(CodeDialogs.buttons(cancel, add));
    actions.openSheet(WORDS.text("import.title"), CodeDialogs.page(content.toArray(Node[]::new)));
    add.requestFocus();
  }

  private void add(Path file, CodebookFile read) {
    actions.closeSheet();
    work.changes()
        .make(
            project -> {
              CodebookImport adds = CodebookImport.of(project, read);
              return new Changes.Plan(adds.label(String.valueOf(file.getFileName())), adds.edits());
            });
  }

  private void refuse(Path file, Exception failure) {
    Button close = CodeDialogs.button("import.close", actions::closeSheet);
    actions.openSheet(
        WORDS.text("import.title"),
        CodeDialogs.page(Texts.wrapped(sentence("import.failed", file, failure)), close));
  }

  private static String sentence(String key, Path file, Exception failure) {
    return WORDS.text(key, file.getFileName(), Failures.why(failure));
  }
}
