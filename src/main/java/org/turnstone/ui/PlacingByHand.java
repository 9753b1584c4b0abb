package org.turnstone.ui;

import java.util.List;
import java.util.Optional;
import org.turnstone.edit.Edit;
import org.turnstone.model.Coding;
import org.turnstone.model.Problem;
import org.turnstone.model.Project;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.kit.OneLine;
import org.turnstone.ui.shell.MainWindow;
import org.turnstone.ui.shell.Screen;

/// Gives codings whose words are not found a place by hand: the person selects words in the
/// interview and says "Place here", in a bar that asks for it.
final class PlacingByHand {

  /// How much of the words is told, in UTF-16 units.
  private static final int TOLD = 120;

  private final InProject around;
  private final Whereabouts reading;
  private final MainWindow window;

  PlacingByHand(InProject around, Whereabouts reading) {
    this.around = around;
    this.reading = reading;
    this.window = around.mainWindow();
  }

  /// Shows its interview near where it was, and asks for words.
  void begin(Coding coding) {
    String id = coding.transcript();
    around
        .workspace()
        .catalogue()
        .find(id)
        .ifPresentOrElse(
            transcript -> {
              int turn =
                  transcript.outline().covered(coding.range()).map(span -> span.first()).orElse(1);
              around.navigator().show(id, turn, Optional.empty());
              ask(coding);
            },
            () -> window.tell(Problem.warning("", Desk.WORDS.text("place.gone", id))));
  }

  private void ask(Coding coding) {
    String words = around.names().now().quotation(coding.quotation()).words();
    String told = OneLine.shortened(words, TOLD);
    window.tell(
        Problem.warning("", Desk.WORDS.text("place.ask", code(coding), coding.transcript(), told)),
        new Command("place.here", Desk.WORDS.text("place.here"), () -> placeHere(coding)),
        new Command(
            "place.back", Desk.WORDS.text("place.back"), () -> window.show(Screen.EXCERPTS)));
  }

  private void placeHere(Coding coding) {
    Optional<Transcript> transcript =
        reading.shown().filter(shown -> shown.id().equals(coding.transcript()));
    Optional<TextRange> words = reading.model().selectedWordsProperty().get();
    if (transcript.isEmpty() || words.isEmpty()) {
      window.toasts().show(Desk.WORDS.text("place.first"), Optional.empty());
      ask(coding);
      return;
    }
    Quotation quotation = transcript.get().quote(words.get());
    around
        .changes()
        .make(
            Desk.WORDS.text("label.placed", code(coding), coding.transcript()),
            project ->
                isThere(project, coding, quotation)
                    ? List.of()
                    : List.of(
                        new Edit.CodingResized(
                            coding.id(), coding.transcript(), coding.quotation(), quotation)));
    reading.model().selectCoding(coding.id());
  }

  private static boolean isThere(Project project, Coding coding, Quotation quotation) {
    return project
        .coding(coding.transcript(), coding.id())
        .filter(now -> now.quotation().equals(quotation))
        .isPresent();
  }

  private String code(Coding coding) {
    return around.workspace().project().codebook().name(coding.code());
  }
}
