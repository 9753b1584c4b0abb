package org.turnstone.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.turnstone.model.SectionMark;
import org.turnstone.model.Transcript;
import org.turnstone.model.Turn;

/// Files as programs and people write them, each with what must be read beside it. `TwinsTest` and
/// `AnyInputTest` take the same files.
class ShapesTest {

  @ParameterizedTest
  @MethodSource("org.turnstone.transcript.Fixtures#shapes")
  void isReadAsWrittenBesideIt(String fixture) {
    assertEquals(
        Fixtures.text(fixture + ".turns").lines().toList(),
        lines(Interview.of(Fixtures.text(fixture))));
  }

  /// A title behind `=`, remarks behind `!`, sections behind `#`; a turn is
  /// `[time - until] speaker (role): words`.
  private static List<String> lines(Interview interview) {
    Transcript transcript = interview.transcript();
    List<String> lines = new ArrayList<>();
    if (!transcript.title().isEmpty()) {
      lines.add("= " + transcript.title());
    }
    transcript.attributes().forEach((name, value) -> lines.add("= " + name + ": " + value));
    if (!transcript.preamble().isEmpty()) {
      lines.add("= " + transcript.preamble().replace("\n", "/"));
    }
    interview.remarks().forEach(remark -> lines.add("! " + remark));
    for (SectionMark section : transcript.sections()) {
      lines.add("# " + section.beforeTurn() + " " + section.heading());
    }
    for (Turn turn : transcript.turns()) {
      lines.add(
          times(turn)
              + turn.speaker()
              + " ("
              + turn.role().word()
              + "): "
              + transcript.words(turn).replace("\n", "/"));
    }
    return lines;
  }

  private static String times(Turn turn) {
    String time = turn.time().orElse("");
    String until = turn.until().map(end -> " - " + end).orElse("");
    return time.isEmpty() && until.isEmpty() ? "" : "[" + time + until + "] ";
  }
}
