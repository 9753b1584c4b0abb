package org.turnstone.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.turnstone.benchmark.Interviews;
import org.turnstone.benchmark.Interviews.Theme;
import org.turnstone.soak.Work.Tag;

/// The folder, the program that has it open, and the model of both.
final class Session {

  private final Path home;
  private final Path folder;
  private final Log log;
  private final Choices choices;
  private final Random random;
  private final SecondCoder ben;
  private final Memory memory = new Memory();
  private final int megabytes;

  private Model model;
  private Work theirs = Work.NONE;
  private Running running;

  Session(Path home, int interviews, long seed, Log log) throws IOException {
    this.home = home;
    this.folder = Files.createDirectories(home.resolve("interviews"));
    this.log = log;
    this.random = new Random(seed);
    this.choices = new Choices(random);
    this.ben = new SecondCoder(folder);
    this.megabytes = interviews < 2_000 ? 192 : 1_024;
    model = Model.of(Papers.write(folder, new Interviews(seed), interviews));
    theirs = ben.begin(theirs);
    running = start();
  }

  Model model() {
    return model;
  }

  Running running() {
    return running;
  }

  Choices choices() {
    return choices;
  }

  Log log() {
    return log;
  }

  /// Starts the program anew, with nothing open.
  void restart() throws IOException {
    running = start();
    memory.newProcess();
  }

  /// After the program was killed and started again: what it had not saved is not there.
  void wentBackTo(Model earlier) {
    model = earlier.with(model.papers());
  }

  private Running start() throws IOException {
    return new Running(folder, home.resolve("home"), home.resolve("program.log"), megabytes);
  }

  /// The journal of the person whose window it is; one that is not there when nothing was done.
  Path journal() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(".turnstone/journal"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("ana~"))
          .findFirst()
          .orElse(folder.resolve(".turnstone/journal/none"));
    }
  }

  /// How many steps there were.
  int steps() {
    return choices.number();
  }

  String summary() {
    return "%,d steps, %s, %,d codings in the end, heap %,d MB after the first opening, at most %,d MB"
        .formatted(
            choices.number(),
            log.counts(),
            model.all().codings().size(),
            memory.first() >> 20,
            memory.most() >> 20);
  }

  /// Has it done, in the model too.
  void run(Step step) throws IOException {
    switch (step.what()) {
      case "insert", "edit", "correct", "delete", "restore", "renameFile", "add" ->
          model = model.with(FileChange.make(step, model.papers(), random));
      case "ben" -> ben(step);
      case "export" -> export(step);
      case "search" -> {
        step.with("query", '"' + step.text("phrase") + '"');
        Comparison.ofSearch(model, step.text("phrase"), running.ask(step));
      }
      case "read" -> read(step);
      default -> {
        running.ask(step);
        model = model.after(step);
      }
    }
    log.write(step);
  }

  private void read(Step step) throws IOException {
    Step answer = running.ask(step);
    model = model.after(step);
    String text = model.papers().onDisk(step.text("transcript")).text();
    if (answer.number("hash") != text.hashCode()) {
      throw new AssertionError(
          "read otherwise than written: "
              + step.line()
              + ", "
              + text.length()
              + " "
              + answer.line());
    }
  }

  /// A line of his arrives, half of it before the other half.
  private void ben(Step step) throws IOException {
    List<Tag> made = new ArrayList<>();
    byte[] line = ben.tags(model.papers(), random, made);
    theirs = theirs.withAll(made);
    int half = random.nextInt(line.length);
    ben.append(Arrays.copyOf(line, half));
    running.ask(choices.next("refresh"));
    ben.append(Arrays.copyOfRange(line, half, line.length));
    step.with("tags", made.size());
    if (random.nextBoolean()) {
      running.ask(choices.next("refresh"));
      model = model.withTheirs(theirs);
    }
  }

  private void export(Step step) throws IOException {
    Path csv = home.resolve("export.csv");
    running.ask(step.with("to", csv.toString()));
    Comparison.ofExport(model, csv);
  }

  /// Holds all that the program says beside the model. The folder was just opened.
  void check() throws IOException {
    Path file = home.resolve("report.jsonl");
    Step step = choices.next("report").with("to", file.toString());
    Step answer = running.ask(step);
    Report report = Report.read(file);
    step.with("codings", report.codings().size()).with("heap", answer.number("heap"));
    log.write(step);
    Comparison.ofReport(model, report);
    memory.open(answer.number("heap"), journals());
    for (Theme theme : Interviews.THEMES) {
      run(choices.next("search").with("phrase", theme.phrase()));
    }
    String code = SecondCoder.codes().get(random.nextInt(3));
    Step search =
        choices.next("search").with("query", "code:\"" + model.all().theme(code).name() + '"');
    Comparison.ofCode(model, code, report, running.ask(search));
    log.write(search);
    if (random.nextInt(4) == 0) {
      run(choices.next("export"));
    }
  }

  private long journals() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(".turnstone/journal"))) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  void reopen() throws IOException {
    close();
    open();
  }

  /// So that what is asked next does not depend on whether the program has noticed a change.
  void readWhatChanged() throws IOException {
    if (!model.papers().isFresh()) {
      reopen();
    }
  }

  void close() throws IOException {
    Step step = choices.next("close");
    Step answer = running.ask(step);
    step.with("heap", answer.number("heap"));
    log.write(step);
    memory.closed(answer.number("heap"), answer.json().path("freed").asBoolean());
  }

  Step open() throws IOException {
    Step step = choices.next("open");
    Step answer = running.ask(step);
    model = model.withTheirs(theirs).after(step);
    log.write(step.with("actions", answer.number("actions")));
    if (!answer.text("readOnly").isEmpty()) {
      throw new AssertionError("opened for reading: " + answer.text("readOnly"));
    }
    if (answer.number("transcripts") != model.papers().disk().size()) {
      throw new AssertionError(
          "%d transcripts and not %d"
              .formatted(answer.number("transcripts"), model.papers().disk().size()));
    }
    return answer;
  }
}
