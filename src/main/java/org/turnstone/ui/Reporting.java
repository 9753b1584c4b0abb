package org.turnstone.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.turnstone.edit.Edit;
import org.turnstone.model.Problem;
import org.turnstone.model.Project;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.ui.check.ReportActions;
import org.turnstone.ui.check.ReportModel;
import org.turnstone.ui.check.ReportPage;
import org.turnstone.ui.shell.Sheet;
import org.turnstone.workspace.Remedies;

/// The import report of an open project, as a sheet over the window. What is decided there counts
/// from the next opening on, so whoever owns the project opens it again.
final class Reporting implements ReportActions {

  private final InProject around;
  private Optional<Shown> shown = Optional.empty();

  private record Shown(ReportModel model, ReportPage page) {

    boolean isSeen(Sheet sheet) {
      return sheet.isVisible() && page.getScene() != null;
    }
  }

  Reporting(InProject around) {
    this.around = around;
  }

  void open() {
    ReportModel model = new ReportModel(around.workspace()::report, around.background());
    ReportPage page = new ReportPage(model, this);
    shown = Optional.of(new Shown(model, page));
    around.mainWindow().sheet().open(Desk.WORDS.text("report.title"), page);
  }

  /// What is shown is made anew from what is known now.
  void filesChanged() {
    shown
        .filter(now -> now.isSeen(around.mainWindow().sheet()))
        .ifPresent(now -> now.model().make());
  }

  @Override
  public void show(Problem finding) {
    Problem.Place place = finding.place().orElseThrow();
    around.workspace().catalogue().transcripts().stream()
        .filter(transcript -> isMeant(transcript, finding.file(), place))
        .findFirst()
        .ifPresent(
            transcript -> {
              around.mainWindow().sheet().close();
              around.navigator().show(transcript.id(), place.turn(), Optional.empty());
            });
  }

  private static boolean isMeant(TranscriptSummary each, String file, Problem.Place place) {
    return place.transcript().isEmpty()
        ? each.file().equals(file)
        : each.id().equals(place.transcript());
  }

  @Override
  public boolean canDecide() {
    return around.workspace().readOnly().isEmpty();
  }

  @Override
  public void label(String file, String label, boolean speaker) {
    String key = speaker ? "label.reading.speaker" : "label.reading.text";
    String of = file.isEmpty() ? Desk.WORDS.text("label.reading.all") : file;
    decide(
        Desk.WORDS.text(key, label, of), project -> Remedies.label(project, file, label, speaker));
  }

  @Override
  public void charset(String file, String charset) {
    decide(
        Desk.WORDS.text("label.reading.charset", file, charset),
        project -> Remedies.charset(project, file, charset));
  }

  @Override
  public void format(String file, String format) {
    decide(
        Desk.WORDS.text("label.reading.format", file, format),
        project -> Remedies.format(project, file, format));
  }

  @Override
  public void leaveToTurnstone(String file) {
    around
        .changes()
        .make(Desk.WORDS.text("label.reading.none", file), project -> Remedies.none(project, file));
  }

  @Override
  public boolean isDecided(String file) {
    return !Remedies.none(around.workspace().project(), file).isEmpty();
  }

  private void decide(String label, Function<Project, List<Edit>> edits) {
    around.changes().make(label, edits);
  }
}
