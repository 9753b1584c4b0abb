package org.turnstone.ui.memos;

import static org.turnstone.ui.memos.MemoSubject.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.Codebook;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.PlainLetters;
import org.turnstone.ui.kit.Stylesheets;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Texts;
import org.turnstone.workspace.Workspace;

/// What a new memo can be on: the project, a code, a transcript. Typing leaves those that have the
/// words, Enter takes the chosen one.
final class TargetChooser extends VBox {

  /// Nobody reads on further down: they type another letter.
  private static final int SHOWN = 200;

  /// @param letters what the name is found by
  private record Choice(
      MemoTarget target, String name, String letters, Optional<CodeColour> colour) {

    Choice(MemoTarget target, String name, Optional<CodeColour> colour) {
      this(target, name, PlainLetters.of(name), colour);
    }
  }

  private final List<Choice> choices;
  private final TextField typed = new TextField();
  private final ListView<Choice> list = new ListView<>();

  /// @param here the transcript that is being read, which is offered above the others
  TargetChooser(Workspace workspace, Optional<String> here, Consumer<MemoTarget> chosen) {
    getStyleClass().add("target-chooser");
    getStylesheets().add(Stylesheets.beside(TargetChooser.class, "memos.css"));
    Codebook codebook = workspace.project().codebook();
    choices =
        Stream.of(
                Stream.of(
                    new Choice(
                        new MemoTarget.OnProject(), WORDS.text("on.project"), Optional.empty())),
                here.stream().map(TargetChooser::transcript),
                codebook.inOrder().stream().map(code -> code(code, codebook)),
                workspace.catalogue().transcripts().stream()
                    .map(TranscriptSummary::id)
                    .filter(id -> !Optional.of(id).equals(here))
                    .map(TargetChooser::transcript))
            .flatMap(each -> each)
            .toList();
    typed.setId("memo-target");
    typed.setPromptText(WORDS.text("new.prompt"));
    typed.setAccessibleText(WORDS.text("new.prompt"));
    typed.textProperty().subscribe(this::narrow);
    typed.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, chosen));
    list.setId("memo-targets");
    list.setAccessibleText(WORDS.text("new.list"));
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new ChoiceCell(chosen));
    getChildren().addAll(typed, list);
  }

  private void narrow(String words) {
    String sought = PlainLetters.of(words.strip());
    list.getItems()
        .setAll(
            choices.stream()
                .filter(choice -> choice.letters().contains(sought))
                .limit(SHOWN)
                .toList());
    list.getSelectionModel().selectFirst();
  }

  private void pressed(KeyEvent key, Consumer<MemoTarget> chosen) {
    int step = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
    int at = list.getSelectionModel().getSelectedIndex();
    if (step != 0) {
      int to = Math.clamp(at + step, 0, Math.max(0, list.getItems().size() - 1));
      list.getSelectionModel().clearAndSelect(to);
      list.scrollTo(Math.max(0, to - 4));
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && at >= 0) {
      chosen.accept(list.getItems().get(at).target());
      key.consume();
    }
  }

  private static Choice transcript(String id) {
    return new Choice(new MemoTarget.OnTranscript(id), id, Optional.empty());
  }

  private static Choice code(Code code, Codebook codebook) {
    return new Choice(
        new MemoTarget.OnCode(code.id()), codebook.pathText(code), Optional.of(code.colour()));
  }

  private static final class ChoiceCell extends ListCell<Choice> {

    ChoiceCell(Consumer<MemoTarget> chosen) {
      getStyleClass().add("target-cell");
      setPrefWidth(0);
      setOnMouseClicked(
          click -> {
            if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
              chosen.accept(getItem().target());
            }
          });
    }

    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      if (choice == null || empty) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      MemoKind kind = MemoKind.of(choice.target());
      HBox row =
          new HBox(
              8,
              choice
                  .colour()
                  .<Node>map(Swatch::new)
                  .orElseGet(() -> Icons.of(kind.icon(), "tiny-icon")),
              Texts.label(choice.name()),
              Texts.gap(),
              Texts.label(WORDS.text("kind.one." + kind), "small", "text2"));
      row.getStyleClass().add("target-row");
      setGraphic(row);
      setAccessibleText(WORDS.text("new.choice", WORDS.text("kind.one." + kind), choice.name()));
    }
  }
}
