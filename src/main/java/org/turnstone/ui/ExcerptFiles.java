package org.turnstone.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.turnstone.excerpts.CaseMatrix;
import org.turnstone.excerpts.Grouping;
import org.turnstone.export.CaseTable;
import org.turnstone.export.CsvTable;
import org.turnstone.export.ExcerptFile;
import org.turnstone.export.ExcerptReport;
import org.turnstone.export.Format;
import org.turnstone.export.GroupBy;
import org.turnstone.model.Problem;
import org.turnstone.ui.excerpts.ExcerptsModel;
import org.turnstone.ui.export.ExportModel;
import org.turnstone.ui.export.ExportPage;
import org.turnstone.ui.kit.Failures;
import org.turnstone.ui.shell.Sheet;
import org.turnstone.workspace.CaseTables;
import org.turnstone.workspace.ChosenExcerpts;
import org.turnstone.workspace.Excerpts;
import org.turnstone.workspace.Workspace;

/// Writes what the Excerpts screen shows to files of the person's choice, away from the window.
final class ExcerptFiles {

  private static final String EXCERPTS = "excerpts.";
  private static final String MATRIX = "case-matrix.csv";

  private final InProject around;

  ExcerptFiles(InProject around) {
    this.around = around;
  }

  /// As it stands in a menu.
  static String name(Format format) {
    return Desk.WORDS.text("format." + format);
  }

  void write(Format format, ExcerptsModel.Shown shown) {
    choose("excerpts.where", EXCERPTS + format.extension(), name(format))
        .ifPresent(
            file ->
                start(
                    file,
                    () ->
                        Desk.WORDS.text(
                            "excerpts.wrote", write(format, shown, file), file.getFileName())));
  }

  /// Lays the page with all choices over the window.
  void choose(ExcerptsModel.Shown shown) {
    Sheet sheet = around.mainWindow().sheet();
    ExportModel export =
        new ExportModel(
            around.workspace(),
            around.background(),
            around.dialogs(),
            shown.found().codings(),
            groupBy(shown.grouping()));
    sheet.open(Desk.WORDS.text("export.title"), new ExportPage(export, sheet::close));
  }

  /// A workbook when the name of the file says so, else CSV.
  void write(CaseMatrix matrix, boolean onlyWhether) {
    choose("matrix.where", MATRIX, Desk.WORDS.text("matrix.kind"))
        .ifPresent(
            file ->
                start(
                    file,
                    () -> {
                      CaseTable table = CaseTables.of(around.workspace(), matrix);
                      if (Format.of(file).filter(Format.XLSX::equals).isPresent()) {
                        table.writeXlsx(file, !onlyWhether);
                      } else {
                        table.writeCsv(file, !onlyWhether, CsvTable.Flavour.PLAIN);
                      }
                      return Desk.WORDS.text("matrix.wrote", file.getFileName());
                    }));
  }

  private long write(Format format, ExcerptsModel.Shown shown, Path file) throws IOException {
    Workspace workspace = around.workspace();
    GroupBy by = groupBy(shown.grouping());
    Excerpts excerpts = new Excerpts(workspace);
    ChosenExcerpts chosen = excerpts.choose(shown.found().codings().stream(), by);
    return ExcerptFile.write(
        file,
        format,
        new ExcerptReport(
            workspace.name(),
            Instant.now(),
            excerpts.codebook(),
            excerpts.attributeNames(),
            by,
            chosen.groups(),
            CsvTable.Flavour.PLAIN,
            Optional.empty()),
        chosen.stream());
  }

  private static GroupBy groupBy(Grouping grouping) {
    return switch (grouping) {
      case Grouping.ByCode() -> new GroupBy.ByCode();
      case Grouping.ByTranscript() -> new GroupBy.ByTranscript();
      case Grouping.ByAttribute(String name) -> new GroupBy.ByAttribute(name);
    };
  }

  private Optional<Path> choose(String title, String name, String kind) {
    Path beside = around.workspace().folder().resolveSibling(name);
    return around.dialogs().chooseFileToSave(Desk.WORDS.text(title), beside, kind);
  }

  private void start(Path file, Callable<String> write) {
    boolean whole = around.workspace().isWhole();
    around
        .background()
        .job(_ -> whole ? write.call() : write.call() + " " + Desk.WORDS.text("reading.unfinished"))
        .whenSucceeded(sentence -> around.mainWindow().toasts().show(sentence, Optional.empty()))
        .whenFailed(
            failure ->
                around
                    .mainWindow()
                    .tell(
                        Problem.error(
                            "",
                            Failures.sentence(
                                Desk.WORDS.text("excerpts.unwritable", file.getFileName()),
                                failure))))
        .start();
  }
}
