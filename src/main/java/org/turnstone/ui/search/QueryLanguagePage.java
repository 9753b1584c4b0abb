package org.turnstone.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// All of the query language at a glance. Each piece can be put into the query.
final class QueryLanguagePage extends VBox {

  private static final Words WORDS = Words.of(QueryLanguagePage.class);

  /// A piece to write, and the key of the sentence that says what it finds.
  private record Line(String piece, String key) {}

  private static final List<Line> LINES =
      List.of(
          new Line("rent", "word"),
          new Line("rent job", "both"),
          new Line("\"my job\"", "phrase"),
          new Line("\"my job\"~5", "near"),
          new Line("worr*", "begins"),
          new Line("wom?n", "letter"),
          new Line("brainstorm~1", "fuzzy"),
          new Line("/worr(y|ies)/", "regex"),
          new Line("rent OR job", "or"),
          new Line("NOT rent", "not"),
          new Line("(rent OR job) worry", "brackets"),
          new Line("role:participant", "role"),
          new Line("speaker:P03", "speaker"),
          new Line("transcript:creativity_0049", "transcript"),
          new Line("code:brainstorming", "code"),
          new Line("coded:no", "coded"),
          new Line("coder:ana", "coder"),
          new Line("memo:rent", "memo"),
          new Line("cohort:creatives", "attribute"));

  /// @param insert puts a piece into the query
  QueryLanguagePage(Consumer<String> insert) {
    getStyleClass().add("language-page");
    setId("language-page");
    GridPane grid = new GridPane();
    ColumnConstraints pieces = new ColumnConstraints();
    pieces.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(pieces, words);
    for (Line line : LINES) {
      Button piece = new Button(line.piece());
      piece.getStyleClass().add("code-piece");
      piece.setMnemonicParsing(false);
      piece.setAccessibleText(WORDS.text("example", line.piece()));
      piece.setOnAction(_ -> insert.accept(line.piece()));
      Label finds = Texts.wrapped(WORDS.text("language." + line.key()));
      GridPane.setValignment(piece, VPos.TOP);
      grid.addRow(grid.getRowCount(), piece, finds);
    }
    getChildren()
        .addAll(
            Texts.wrapped(WORDS.text("language.about"), "text2"),
            grid,
            Texts.wrapped(WORDS.text("language.folded"), "text2"));
  }
}
