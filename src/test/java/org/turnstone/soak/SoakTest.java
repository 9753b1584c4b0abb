package org.turnstone.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.benchmark.Interviews;

/// The first minute of the soak, counted in steps, and whether the soak would tell.
class SoakTest {

  private static final int INTERVIEWS = 200;
  private static final int STEPS = 220;
  private static final long SEED = 1;

  @TempDir Path home;

  @Test
  void whatWasSavedIsThereAfterEveryKillAndNothingElseIs() throws Exception {
    Path steps = home.resolve("steps.jsonl");
    try (Log log = new Log(steps)) {
      Session session = new Session(home, INTERVIEWS, SEED, log);
      new Driver(session).run(() -> session.steps() < STEPS);
    }
    Set<String> done =
        Files.readAllLines(steps).stream()
            .map(line -> Step.parse(line).what())
            .collect(Collectors.toSet());
    assertTrue(
        done.containsAll(
            Set.of("killAtRest", "killInFlight", "killWhileWriting", "killAtTheDoor", "close")),
        done.toString());
  }

  @Test
  void theSeedFixesTheSteps() throws IOException {
    List<String> steps = planned(5);
    assertEquals(steps, planned(5));
    assertNotEquals(steps, planned(6));
  }

  @Test
  void aCodingThatIsLostIsTold() throws IOException {
    Model model = Model.of(papers()).after(Step.of(1, "open")).after(tag());
    Report report =
        new Report(Map.of(), Map.of(), Map.of(), Map.of(), List.of("Ana renamed a code."));
    AssertionError told =
        assertThrows(AssertionError.class, () -> Comparison.ofReport(model, report));
    assertTrue(told.getMessage().contains("report: 2 differences"), told.getMessage());
    assertTrue(told.getMessage().contains("told: Ana renamed a code."), told.getMessage());
  }

  @Test
  void aHitTooFewIsTold() throws IOException {
    Model model = Model.of(papers()).after(Step.of(1, "open"));
    Step none = Step.of(1, "search").with("total", 0).with("hits", "");
    String often = Interviews.THEMES.getFirst().phrase();
    assertThrows(AssertionError.class, () -> Comparison.ofSearch(model, often, none));
  }

  private static Step tag() {
    return Step.of(2, "tag").with("transcript", "made_0").with("turn", 1).with("code", "c1");
  }

  private Papers papers() throws IOException {
    return Papers.write(home.resolve("interviews"), new Interviews(SEED), 20);
  }

  private List<String> planned(long seed) throws IOException {
    Choices choices = new Choices(new Random(seed));
    Model model = Model.of(papers()).after(Step.of(0, "open"));
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      Step step = choices.work(model);
      steps.add(step.line());
      model = model.after(step);
    }
    return steps;
  }
}
