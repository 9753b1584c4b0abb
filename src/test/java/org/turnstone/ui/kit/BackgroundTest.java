package org.turnstone.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class BackgroundTest {

  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final Background background = new Background(waiting::add, Runnable::run);
  private final List<String> story = new ArrayList<>();

  private Job<String> told(Job.Work<String> work) {
    return background
        .job(work)
        .whenSucceeded(story::add)
        .whenFailed(problem -> story.add("failed: " + problem.getMessage()))
        .whenCancelled(() -> story.add("cancelled"))
        .finallyDo(() -> story.add("over"));
  }

  private void work() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  @Test
  void workThatEndsIsFollowedByItsResult() {
    told(_ -> "found").start();
    work();
    assertEquals(List.of("found", "over"), story);
  }

  @Test
  void workThatThrowsIsFollowedByItsProblem() {
    told(_ -> {
          throw new IllegalStateException("no");
        })
        .start();
    work();
    assertEquals(List.of("failed: no", "over"), story);
  }

  @Test
  void aCancelledJobDropsItsResult() {
    Job<String> job = told(_ -> "found").start();
    job.cancel();
    work();
    assertEquals(List.of("cancelled", "over"), story);
  }

  @Test
  void whatWasFoundTooLateCanBeClosed() {
    Job<String> job = told(_ -> "an open file").whenDropped(late -> story.add("closed " + late));
    job.start().cancel();
    work();
    assertEquals(List.of("cancelled", "over", "closed an open file"), story);
  }

  @Test
  void workIsToldThatItWasCancelled() {
    List<Boolean> told = new ArrayList<>();
    Job<Boolean> job = background.job(cancelled -> told.add(cancelled.getAsBoolean())).start();
    job.cancel();
    work();
    assertEquals(List.of(true), told);
  }

  @Test
  void aJobThatIsOverCannotBeCancelled() {
    Job<String> job = told(_ -> "found").start();
    work();
    job.cancel();
    assertEquals(List.of("found", "over"), story);
  }

  @Test
  void ofTwoSearchesOnlyTheLaterAnswers() {
    LatestWins latest = new LatestWins();
    latest.start(told(_ -> "b"));
    latest.start(told(_ -> "br"));
    work();
    assertEquals(List.of("cancelled", "over", "br", "over"), story);
  }

  @Test
  void atOnceEverythingHasHappenedWhenStartReturns() {
    Background.atOnce().job(_ -> "found").whenSucceeded(story::add).start();
    assertTrue(story.contains("found"));
  }

  @Test
  void whatFailsAndNobodyFollowsIsTold() {
    Background telling = background.telling(failure -> story.add("told: " + failure.getMessage()));
    telling
        .job(
            _ -> {
              throw new IllegalStateException("no");
            })
        .orElse(() -> story.add("put right"))
        .start();
    work();
    assertEquals(List.of("put right", "told: no"), story);
  }

  @Test
  void whatFailsAndIsFollowedIsNotToldTwice() {
    Background telling = background.telling(_ -> story.add("told"));
    telling
        .job(
            _ -> {
              throw new IllegalStateException("no");
            })
        .whenFailed(_ -> story.add("failed"))
        .start();
    work();
    assertEquals(List.of("failed"), story);
  }

  @Test
  void workThatGivesUpByItselfIsNoFailureToTell() {
    Background telling = background.telling(_ -> story.add("told"));
    telling
        .job(
            _ -> {
              throw new CancellationException();
            })
        .finallyDo(() -> story.add("over"))
        .start();
    work();
    assertEquals(List.of("over"), story);
  }

  @Test
  void whatFollowsAnyOutcomeIsDoneAlsoWhenShowingTheResultThrows() {
    background
        .job(_ -> "found")
        .whenSucceeded(
            _ -> {
              throw new IllegalStateException("not shown");
            })
        .finallyDo(() -> story.add("over"))
        .start();
    assertThrows(IllegalStateException.class, this::work);
    assertEquals(List.of("over"), story);
  }

  @Test
  void aFailureIsInTheLogAndACancelledJobIsNot() {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger logger = (Logger) LoggerFactory.getLogger(Background.class);
    log.start();
    logger.addAppender(log);
    try {
      Job<String> dropped = told(BackgroundTest::fail).start();
      told(BackgroundTest::fail).start();
      dropped.cancel();
      work();
    } finally {
      logger.detachAppender(log);
    }
    assertEquals(List.of(Level.WARN), log.list.stream().map(ILoggingEvent::getLevel).toList());
  }

  private static String fail(BooleanSupplier cancelled) {
    throw new IllegalStateException("no");
  }
}
