package org.turnstone.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.CodingId;
import org.turnstone.model.TextRange;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Colouring;
import org.turnstone.ui.kit.Visibility;

class ConversationModelTest {

  private final Interview interview =
      Interview.of("Why?", "Because I can and will.", "And?", "That is all.")
          .code("pride", CodeColour.AZURE)
          .code("craft", CodeColour.FOREST);
  private final Visibility visibility = new Visibility();
  private final ConversationModel model = new ConversationModel(visibility, Background.atOnce());

  @BeforeEach
  void open() {
    interview.coding("pride", "Because I can").coding("craft", "I can and will");
    interview.coding("craft", interview.turnRange(4), "Ben");
    model.open(interview.transcript(), interview.project(), Interview.ME);
    model.goTo(2);
  }

  private String selected() {
    return model.selectedCodingProperty().get().map(CodingId::value).orElse("");
  }

  @Test
  void theCodingsOfATurnAreGoneThroughInARing() {
    model.nextCoding();
    assertEquals("pride: Because I can", selected());
    model.nextCoding();
    assertEquals("craft: I can and will", selected());
    model.nextCoding();
    assertEquals("pride: Because I can", selected());
    model.previousCoding();
    assertEquals("craft: I can and will", selected());
  }

  @Test
  void backwardsTheLastOneComesFirst() {
    model.previousCoding();
    assertEquals("craft: I can and will", selected());
  }

  @Test
  void inATurnWithoutCodingsNoneIsSelected() {
    model.goTo(1);
    model.nextCoding();
    assertEquals("", selected());
  }

  @Test
  void hiddenCodingsAreNotGoneThroughAndNoLongerSelected() {
    model.nextCoding();
    visibility.hide(new CodeId("pride"));
    assertEquals("", selected());
    model.nextCoding();
    assertEquals("craft: I can and will", selected());
    model.nextCoding();
    assertEquals("craft: I can and will", selected());
  }

  @Test
  void aTurnWithAHiddenCodeIsCoded() {
    visibility.hide(new CodeId("craft"));
    assertEquals("4 turns, 2 of 2 coded", model.reading().orElseThrow().progress());
  }

  @Test
  void whatAHiddenCoderDidIsAsIfItWasNotThere() {
    visibility.hideCoder("Ben");
    assertEquals("4 turns, 1 of 2 coded", model.reading().orElseThrow().progress());
    model.nextUncoded();
    assertEquals(4, model.currentTurnProperty().get());
    model.nextCoding();
    assertEquals("", selected());
  }

  @Test
  void codingsCanHaveTheColoursOfTheirCoders() {
    model.colouringProperty().set(Colouring.BY_CODER);
    assertEquals(List.of(CodeColour.OCHRE, CodeColour.OCHRE, CodeColour.AZURE), colours(model));
  }

  @Test
  void whileTheColoursOfCodersAreLookedForAllHaveTheSame() {
    List<Runnable> later = new ArrayList<>();
    ConversationModel waiting =
        new ConversationModel(visibility, new Background(later::add, Runnable::run));
    waiting.open(interview.transcript(), interview.project(), Interview.ME);
    waiting.colouringProperty().set(Colouring.BY_CODER);
    assertEquals(Set.of(CodeColour.OCHRE), Set.copyOf(colours(waiting)));
    waiting.update(interview.project());
    assertEquals(1, later.size());
    later.getFirst().run();
    assertEquals(List.of(CodeColour.OCHRE, CodeColour.OCHRE, CodeColour.AZURE), colours(waiting));
  }

  private static List<CodeColour> colours(ConversationModel model) {
    Reading reading = model.reading().orElseThrow();
    return reading.codings().inOrder().stream().map(reading::colour).toList();
  }

  @Test
  void aPreviewShowsOtherWordsUntilItEnds() {
    model.nextCoding();
    TextRange words = interview.range("Because I can and");
    model.preview(words);
    assertEquals(words, shown("pride: Because I can"));
    model.endPreview();
    assertEquals(interview.range("Because I can"), shown("pride: Because I can"));
  }

  @Test
  void aChangeOfTheProjectEndsAPreview() {
    model.nextCoding();
    model.preview(interview.range("Because I can and"));
    model.update(interview.project());
    assertEquals(interview.range("Because I can"), shown("pride: Because I can"));
  }

  private TextRange shown(String coding) {
    return model.reading().orElseThrow().codings().find(new CodingId(coding)).orElseThrow().range();
  }
}
