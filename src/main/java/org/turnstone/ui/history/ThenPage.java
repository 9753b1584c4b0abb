package org.turnstone.ui.history;

import static org.turnstone.ui.history.EditSentences.WORDS;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.model.Codebook;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Stylesheets;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;
import org.turnstone.workspace.CodeThenAndNow;
import org.turnstone.workspace.CodeThenAndNow.Fate;
import org.turnstone.workspace.CoderWork;

/// The codebook as it was, with what became of each code, and who had coded how much.
final class ThenPage extends VBox {

  ThenPage(Then then, Runnable export) {
    super(12);
    getStyleClass().add("then-page");
    getStylesheets().add(Stylesheets.beside(ThenPage.class, "history.css"));
    Label counts =
        Texts.wrapped(
            WORDS.text(
                "then.counts",
                then.was().project().codebook().codes().size(),
                then.codings(),
                then.was().transcripts()));
    counts.setId("then-counts");
    FlowPane coders = new FlowPane(16, 4);
    then.coders().stream().map(ThenPage::coder).forEach(coders.getChildren()::add);
    ListView<CodeThenAndNow> list = new ListView<>();
    list.setId("then-codes");
    list.setAccessibleText(WORDS.text("then.codes"));
    list.getItems().setAll(then.codes());
    list.setCellFactory(_ -> new CodeCell());
    list.setPlaceholder(Texts.label(WORDS.text("then.none"), "text2"));
    Button write = new Button(WORDS.text("then.export"), Icons.of(Feather.SHARE));
    write.setId("then-export");
    write.setOnAction(_ -> export.run());
    getChildren().addAll(counts, coders, header(), list, new HBox(Texts.gap(), write));
  }

  private static Node coder(CoderWork coder) {
    return Texts.label(
        WORDS.text("then.coder", coder.coder(), coder.codings(), coder.transcripts()), "text2");
  }

  private static Node header() {
    return row(
        "then-header",
        Texts.label(WORDS.text("then.code"), "section-label"),
        Texts.label("", "small"),
        Texts.label(WORDS.text("then.then"), "section-label"),
        Texts.label(WORDS.text("then.now"), "section-label"));
  }

  private static HBox row(String style, Node name, Label fate, Label then, Label now) {
    then.getStyleClass().add("then-number");
    now.getStyleClass().add("then-number");
    List.of(fate, then, now).forEach(each -> each.setMinWidth(USE_PREF_SIZE));
    HBox row = new HBox(8, name, Texts.gap(), fate, then, now);
    row.getStyleClass().addAll("then-row", style);
    return row;
  }

  /// A code with its counts at both times.
  private static final class CodeCell extends ListCell<CodeThenAndNow> {

    CodeCell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable CodeThenAndNow code, boolean empty) {
      super.updateItem(code, empty);
      if (code == null || empty) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      List<String> path = code.pathThen().isEmpty() ? code.pathNow() : code.pathThen();
      Label name = Texts.label(code.code().name(), code.fate() == Fate.REMOVED ? "text2" : "text");
      name.setMinWidth(0);
      HBox named = new HBox(8, new Swatch(code.code().colour()), name);
      named.getStyleClass().add("then-name");
      named.setStyle("-fx-padding: 0 0 0 %dem;".formatted(path.size() - 1));
      String fate = fate(code);
      setGraphic(
          row(
              "then-code",
              named,
              Texts.label(fate, "small", "text2"),
              Texts.label(code.then().isEmpty() ? "" : Words.number(code.countThen().codings())),
              Texts.label(code.now().isEmpty() ? "" : Words.number(code.countNow().codings()))));
      setAccessibleText(
          WORDS.text(
              "then.row",
              String.join(Codebook.SEPARATOR, path),
              code.countThen().codings(),
              code.countNow().codings(),
              fate));
    }

    private static String fate(CodeThenAndNow code) {
      return switch (code.fate()) {
        case SAME -> "";
        case ADDED -> WORDS.text("fate.added");
        case REMOVED -> WORDS.text("fate.removed");
        case RENAMED -> WORDS.text("fate.renamed", code.pathNow().getLast());
        case MOVED -> WORDS.text("fate.moved", String.join(Codebook.SEPARATOR, code.pathNow()));
      };
    }
  }
}
