package org.turnstone.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Ends the program as a power cut does, starts it again, and says what must be there: everything
/// that was answered as saved, and of what was not answered the first so many or all. How many that
/// is depends on the moment; what is missing is done again, so that the state after does not.
final class Killing {

  private static final int MOST_IN_FLIGHT = 12;

  private final Session session;
  private final Choices choices;
  private final Random random;

  Killing(Session session) {
    this.session = session;
    this.choices = session.choices();
    this.random = choices.random();
  }

  /// While it does nothing.
  void atRest() throws IOException, InterruptedException {
    Step kill = choices.next("killAtRest");
    session.running().kill();
    backAgain(kill, session.model(), List.of(), Set.of());
  }

  /// With changes on their way to the disk.
  void inFlight() throws IOException, InterruptedException {
    session.readWhatChanged();
    Model before = session.model();
    Model model = before;
    List<Step> sent = new ArrayList<>();
    for (int left = 1 + random.nextInt(MOST_IN_FLIGHT); left > 0; left--) {
      Step step = choices.work(model);
      model = model.after(step);
      sent.add(step);
    }
    int awaited = random.nextInt(sent.size());
    Step kill = choices.next("killInFlight");
    for (Step step : sent) {
      session.running().send(step);
    }
    List<Step> answers = new ArrayList<>();
    while (answers.size() < awaited) {
      answers.add(session.running().answer().orElseThrow());
    }
    answers.addAll(session.running().kill());
    backAgain(kill, before, sent, saved(answers));
  }

  /// While thousands of tags are being written as one line.
  void whileWriting() throws IOException, InterruptedException {
    session.readWhatChanged();
    Step step = choices.tagVeryMany(session.model());
    Step kill = choices.next("killWhileWriting");
    Path journal = session.journal();
    long size = size(journal);
    session.running().send(step.with("told", true));
    session.running().answer();
    while (size(journal) == size
        && session.running().isAlive()
        && !session.running().hasAnswered()) {
      Thread.onSpinWait();
    }
    List<Step> answers = session.running().kill();
    step.json().remove("told");
    backAgain(kill, session.model(), List.of(step), saved(answers));
  }

  /// While the folder is being closed, and once or twice while it is opened after that.
  void atTheDoor() throws IOException, InterruptedException {
    Step kill = choices.next("killAtTheDoor");
    session.running().send(choices.next("close").with("told", true));
    session.running().answer();
    session.running().kill();
    for (int times = 1 + random.nextInt(2); times > 0; times--) {
      session.restart();
      session.running().send(choices.next("open").with("told", true));
      boolean open = false;
      for (int told = random.nextInt(Program.TOLD); told > 0 && !open; told--) {
        open = session.running().answer().orElseThrow().what().equals("open");
      }
      session.running().kill();
    }
    backAgain(kill, session.model(), List.of(), Set.of());
  }

  private void backAgain(Step kill, Model before, List<Step> sent, Set<Integer> saved)
      throws IOException {
    boolean torn = random.nextInt(3) == 0;
    if (torn) {
      tear();
    }
    session.restart();
    session.log().write(kill.with("torn", torn).with("saved", saved.size()));
    session.wentBackTo(before);
    int found = (int) session.open().number("actions");
    Model model = session.model();
    int survived = 0;
    for (Step step : sent) {
      Model after = model.after(step);
      if (after.actions() > found) {
        break;
      }
      model = after;
      survived++;
    }
    if (model.actions() != found) {
      throw new AssertionError("%d actions are there and not %d".formatted(found, model.actions()));
    }
    for (Step lost : sent.subList(survived, sent.size())) {
      if (saved.contains(lost.n())) {
        throw new AssertionError("saved and not there: " + lost.line());
      }
    }
    session.wentBackTo(model);
    Step back = choices.next("back").with("sent", sent.size()).with("there", survived);
    session.log().write(back);
    session.check();
    for (Step lost : sent.subList(survived, sent.size())) {
      session.run(lost);
    }
  }

  /// The numbers of the steps that the program said were on disk.
  private static Set<Integer> saved(List<Step> answers) {
    Set<Integer> saved = new HashSet<>();
    for (Step answer : answers) {
      if (answer.has("failed")) {
        throw new AssertionError(answer.line());
      }
      if (!answer.json().path("nothing").asBoolean()) {
        saved.add(answer.n());
      }
    }
    return saved;
  }

  /// The disk had begun to write a line when the power went.
  private void tear() throws IOException {
    Path journal = session.journal();
    byte[] begun =
        random.nextBoolean()
            ? "{\"id\":\"begun\",\"clock\":1,\"at\":\"2026-".getBytes(StandardCharsets.UTF_8)
            : new byte[100];
    if (Files.exists(journal)) {
      Files.write(journal, begun, StandardOpenOption.APPEND);
    }
  }

  private static long size(Path file) {
    return file.toFile().length();
  }
}
