package org.turnstone.ui.check;

import static org.turnstone.ui.check.ReportModel.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.turnstone.check.FolderReport;
import org.turnstone.model.Problem;
import org.turnstone.ui.kit.Stylesheets;
import org.turnstone.ui.kit.Texts;

/// The import report: counts on top, a switch for each kind of finding, and the findings.
public final class ReportPage extends VBox {

  private final ReportModel model;
  private final Label counts = Texts.wrapped("", "text2");
  private final FlowPane kinds = new FlowPane(6, 6);

  public ReportPage(ReportModel model, ReportActions actions) {
    super(12);
    this.model = model;
    getStyleClass().add("report-page");
    getStylesheets().add(Stylesheets.beside(ReportPage.class, "check.css"));
    ListView<Problem> findings = new ListView<>(model.shown());
    findings.setId("findings");
    findings.setAccessibleText(WORDS.text("findings"));
    findings.setCellFactory(_ -> new FindingCell(actions));
    findings.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> onKey(pressed, findings, actions));
    getChildren().addAll(counts, more(), kinds, findings);
    model
        .failedProperty()
        .subscribe(
            failed ->
                findings.setPlaceholder(
                    Texts.label(WORDS.text(failed ? "notMade" : "making"), "text2")));
    model.reportProperty().subscribe(made -> made.ifPresent(this::count));
    model
        .listedProperty()
        .subscribe(
            listed -> {
              listed.ifPresent(this::showKinds);
              listed.ifPresent(
                  _ -> findings.setPlaceholder(Texts.label(WORDS.text("none"), "text2")));
            });
  }

  private Node more() {
    Hyperlink more = new Hyperlink(WORDS.text("findings.more"));
    more.setId("more-findings");
    more.setOnAction(_ -> model.list());
    more.visibleProperty().bind(model.behindProperty());
    more.managedProperty().bind(more.visibleProperty());
    return more;
  }

  /// Enter goes to the place of the finding one is on.
  private static void onKey(KeyEvent pressed, ListView<Problem> findings, ReportActions actions) {
    Problem chosen = findings.getSelectionModel().getSelectedItem();
    boolean inList = pressed.getTarget() == findings;
    if (inList && pressed.getCode() == KeyCode.ENTER && chosen != null) {
      pressed.consume();
      if (chosen.place().isPresent()) {
        actions.show(chosen);
      }
    }
  }

  private void count(FolderReport report) {
    String soFar =
        WORDS.text(
            "counts",
            report.files(),
            report.transcripts(),
            report.turns(),
            report.speakers(),
            report.findings().size());
    counts.setText(report.whole() ? soFar : WORDS.text("counts.unfinished", soFar));
  }

  private void showKinds(FolderReport report) {
    ToggleGroup group = new ToggleGroup();
    List<ToggleButton> switches = new ArrayList<>();
    switches.add(kind(group, Optional.empty(), WORDS.text("kind.all", report.findings().size())));
    model
        .counts()
        .forEach(
            (kind, count) ->
                switches.add(
                    kind(group, Optional.of(kind), WORDS.text("kind." + kind.word(), count))));
    kinds.getChildren().setAll(switches);
  }

  private ToggleButton kind(ToggleGroup group, Optional<Problem.Kind> kind, String words) {
    ToggleButton button = new ToggleButton(words);
    button.setToggleGroup(group);
    button.setSelected(kind.equals(model.kindProperty().get()));
    button.getStyleClass().add("report-kind");
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          model.kindProperty().set(kind);
        });
    return button;
  }
}
