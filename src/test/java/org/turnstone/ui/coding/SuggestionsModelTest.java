package org.turnstone.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.turnstone.model.Project;
import org.turnstone.search.LikeCode;
import org.turnstone.ui.kit.Background;

class SuggestionsModelTest {

  private final Desk desk = Desk.on(StudioProject.on(1));

  @Test
  void theThreeBestAreShownWithTheirReasons() {
    like("confidence", "unease", "drafting", "brainstorming");
    assertEquals(
        List.of(
            "confidence: like 2 turns: faces, hand",
            "unease: like 2 turns: faces, hand",
            "drafting: like 2 turns: faces, hand"),
        shown());
  }

  @Test
  void aCodeOnTheTurnIsNotSuggested() {
    like("confidence", "unease");
    desk.tagging.tagWithKey(3);
    assertEquals(List.of("unease"), names());
  }

  @Test
  void aSuggestionIsTaggedOnlyWhenItIsAccepted() {
    like("confidence", "unease");
    assertEquals(List.of(), desk.labels());
    desk.suggestions.accept(2);
    desk.suggestions.accept(3);
    assertEquals(List.of("Tagged turn 1 of studio_07 with unease"), desk.labels());
  }

  @Test
  void whatWasFoundForAnotherTurnIsNeitherShownNorAccepted() {
    Deque<Runnable> later = new ArrayDeque<>();
    SuggestionsModel slow =
        new SuggestionsModel(
            desk.work,
            desk.tagging,
            new SuggestionsModel.Source(
                (passage, _, _) -> passage.range().start() == 0 ? codes("unease") : List.of(),
                new Background(later::add, Runnable::run)));
    desk.work.placeProperty().set(Optional.of(StudioProject.on(2)));
    while (!later.isEmpty()) {
      later.remove().run();
    }
    slow.accept(1);
    assertEquals(List.of(), slow.shownProperty().get());
    assertEquals(List.of(), desk.labels());
  }

  @Test
  void aSentenceStandsWhereThereIsNothingToSuggest() {
    assertEquals(
        "Suggestions come once a few turns are coded.", desk.suggestions.insteadProperty().get());
    desk.tagging.tagWithKey(1);
    desk.tagging.tagWithKey(2);
    assertEquals("No good guess for this turn.", desk.suggestions.insteadProperty().get());
  }

  @Test
  void aCodeThatIsLikeByItsOwnWordsSaysSo() {
    desk.like = List.of(new LikeCode(code("unease"), 2, 0, List.of("uneasy")));
    desk.work.placeProperty().set(Optional.of(StudioProject.on(2)));
    assertEquals(List.of("unease: its name or definition has: uneasy"), shown());
  }

  private void like(String... names) {
    desk.like = codes(names);
    desk.work.placeProperty().set(Optional.of(StudioProject.on(2)));
    desk.work.placeProperty().set(Optional.of(StudioProject.on(1)));
  }

  private List<LikeCode> codes(String... names) {
    return Stream.of(names)
        .map(name -> new LikeCode(code(name), 2, 2, List.of("faces", "hand")))
        .toList();
  }

  private org.turnstone.model.CodeId code(String name) {
    Project project = desk.work.project();
    return StudioProject.code(project, name).id();
  }

  private List<String> names() {
    return desk.suggestions.shownProperty().get().stream()
        .map(suggestion -> suggestion.code().name())
        .toList();
  }

  private List<String> shown() {
    return desk.suggestions.shownProperty().get().stream()
        .map(suggestion -> suggestion.code().name() + ": " + suggestion.reason())
        .toList();
  }
}
