package org.turnstone.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.turnstone.model.Role.INTERVIEWER;
import static org.turnstone.model.Role.OTHER;
import static org.turnstone.model.Role.PARTICIPANT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turnstone.model.SectionMark;
import org.turnstone.model.StyledRange;
import org.turnstone.model.StyledRange.Style;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.Turn;

class FixturesTest {

  @Test
  void aDialogueIsReadWithAllItsTraps() {
    Interview talk = Interview.of(Fixtures.text("dialogue.md"));
    assertEquals(
        List.of(
            "Assistant: Hello, and thank you for making time. I would like to hear about your"
                + " working day.//There are no wrong answers. Shall we begin?",
            "User: Yes, let’s.",
            "AI: What do you do first in the morning?",
            "User: I light the stove — then I always look at yesterday’s glue./If it’s cloudy I"
                + " throw it away.//Note: never skip that.",
            "AI: ",
            "User: Hello? I’ll go on 😀. Three things matter:/- paper/- thread/- AI: good for"
                + " letters to customers/1986. A great year, by the way.//> My master said so.",
            "AI: Did he? Tell me about one of his books.",
            "User: The atlas."),
        talk.turns());
    assertEquals(Map.of("Occupation", "bookbinder"), talk.transcript().attributes());
    assertEquals(List.of(), talk.remarks());
  }

  @Test
  void aWholeTranscriptIsAsExpected() {
    String text =
        "How did you begin?\n\nWith flour. «Oui», as my teacher said.\n\nAnd then?\n\n"
            + "What do you use?\n\nflour 500\n  water 350\n\nsalt 10\n\nNothing else?\n\nTime.";
    Optional<String> none = Optional.empty();
    assertEquals(
        new Transcript(
            "bread-3",
            "Part one",
            "some folder/interview 7.md",
            Map.of("place", "Köln"),
            "",
            text,
            List.of(
                new Turn(1, "Anna", INTERVIEWER, new TextRange(0, 18), none),
                new Turn(2, "Dr. Öztürk", PARTICIPANT, new TextRange(20, 58), none),
                new Turn(3, "Anna", INTERVIEWER, new TextRange(60, 69), none),
                new Turn(4, "Anna", INTERVIEWER, new TextRange(71, 87), none),
                new Turn(5, "Dr. Öztürk", PARTICIPANT, new TextRange(89, 119), none),
                new Turn(6, "Anna", INTERVIEWER, new TextRange(121, 134), none),
                new Turn(7, "Dr. Öztürk", PARTICIPANT, new TextRange(136, 141), none)),
            List.of(new StyledRange(new TextRange(89, 119), Style.CODE, "")),
            List.of(new SectionMark(4, ""), new SectionMark(4, "Part two"))),
        Interview.of(Fixtures.text("names.md")).transcript());
  }

  @Test
  void aGroupIsReadWithItsTimes() {
    Transcript group = Interview.of(Fixtures.text("focus-group.txt")).transcript();
    assertEquals(Map.of("Date", "3 May", "Place", "Łódź"), group.attributes());
    assertEquals(
        List.of(INTERVIEWER, OTHER, OTHER, OTHER, INTERVIEWER, OTHER),
        group.turns().stream().map(Turn::role).toList());
    assertEquals(Optional.of("00:01:40"), group.turns().get(3).time());
    assertEquals(
        "We met at 17:30: it was late,\nand nobody had the key.",
        group.words(group.turns().get(3)));
  }
}
