package org.turnstone.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.turnstone.export.CodedExcerptsCsv;
import org.turnstone.export.CsvTable;
import org.turnstone.search.Hits;
import org.turnstone.search.Order;
import org.turnstone.search.QuerySyntaxException;
import org.turnstone.search.TurnQuery;
import org.turnstone.workspace.CodingFilter;
import org.turnstone.workspace.Excerpts;
import org.turnstone.workspace.OpenFolder;
import org.turnstone.workspace.Places;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.Workspace;

/// The program under the soak, without its window: does each step that it reads, and prints an
/// answer with the number of the step. A change is answered when it is on disk, so that answers
/// come later than the next steps are read.
final class Program {

  /// How many times opening says how far it is, of a step that wants to be told.
  static final int TOLD = 8;

  private final Path folder;
  private final Places places;
  private @Nullable Workspace workspace;
  private @Nullable CompletableFuture<Void> reading;

  private Program(Path folder, Path home) {
    this.folder = folder;
    places = new Places(home.resolve("cache"), home.resolve("settings"), home.resolve("state"));
  }

  /// @param arguments the folder, and the one for cache and settings
  public static void main(String[] arguments) throws IOException {
    Program program = new Program(Path.of(arguments[0]), Path.of(arguments[1]));
    BufferedReader steps =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = steps.readLine(); line != null; line = steps.readLine()) {
      Step step = Step.parse(line);
      try {
        program.run(step);
      } catch (Exception failure) {
        String at = Arrays.toString(failure.getStackTrace());
        answer(Step.of(step.n(), step.what()).with("failed", failure.toString()).with("at", at));
      }
    }
  }

  private void run(Step step) throws Exception {
    Step answer = Step.of(step.n(), step.what());
    switch (step.what()) {
      case "begin" -> {
        Workspace begun = OpenFolder.begin(folder, Model.CODER, new Settings(places), places);
        workspace = begun;
        reading = CompletableFuture.runAsync(() -> read(begun));
        answer(answer);
      }
      case "whole" -> {
        Objects.requireNonNull(reading).join();
        reading = null;
        answer(opened(answer));
      }
      case "open" -> {
        workspace = open(step.has("told") ? told(answer) : Progress.NONE);
        answer(opened(answer));
      }
      case "close" -> {
        tell(step, "closing");
        answer(close(answer));
      }
      case "read" -> {
        String text = open(step).transcript(step.text("transcript")).text();
        answer(answer.with("length", text.length()).with("hash", text.hashCode()));
      }
      case "search" -> answer(search(step, answer));
      case "export" -> answer(answer.with("rows", export(Path.of(step.text("to")))));
      case "refresh" -> {
        open(step).refresh();
        answer(answer);
      }
      case "report" -> {
        Report.write(open(step), Path.of(step.text("to")));
        answer(answer.with("heap", heap()));
      }
      default -> {
        Runnable ready = () -> tell(step, "ready");
        Optional<CompletableFuture<Void>> saved = new Performed(open(step), ready).perform(step);
        answer.with("nothing", saved.isEmpty());
        saved
            .orElseGet(() -> CompletableFuture.completedFuture(null))
            .whenComplete(
                (_, failure) ->
                    answer(failure == null ? answer : answer.with("failed", failure.toString())));
      }
    }
  }

  private static void tell(Step step, String what) {
    if (step.has("told")) {
      answer(Step.of(step.n(), what));
    }
  }

  private static synchronized void answer(Step answer) {
    System.out.println(answer.line());
    System.out.flush();
  }

  private Workspace open(Progress progress) throws IOException {
    return OpenFolder.open(folder, Model.CODER, new Settings(places), places, progress);
  }

  private static void read(Workspace begun) {
    try {
      begun.update(Progress.NONE);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Progress told(Step step) {
    return (stage, count) -> {
      int part = Math.max(1, count.of() / (TOLD - 1));
      if (count.files() % part == 0) {
        answer(Step.of(step.n(), stage.name()).with("files", count.files()));
      }
    };
  }

  private Workspace open(Step step) {
    return Objects.requireNonNull(workspace, () -> "not open: " + step.line());
  }

  private Step opened(Step answer) {
    Workspace opened = open(answer);
    long own =
        opened.history().latestFirst().stream()
            .filter(action -> action.coder().equals(Model.CODER))
            .count();
    return answer
        .with("actions", own)
        .with("readOnly", opened.readOnly().orElse(""))
        .with("transcripts", opened.catalogue().transcripts().size())
        .with("turns", opened.catalogue().turns());
  }

  /// Also says whether anything still holds on to the project.
  private Step close(Step answer) throws IOException, InterruptedException {
    open(answer).close();
    WeakReference<Workspace> closed = new WeakReference<>(workspace);
    workspace = null;
    long heap = heap();
    return answer.with("freed", closed.get() == null).with("heap", heap);
  }

  /// What is kept in the cache is held once more while it is written, for a moment.
  private static long heap() throws InterruptedException {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("turnstone-cache")) {
        thread.join();
      }
    }
    System.gc();
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private Step search(Step step, Step answer) throws QuerySyntaxException {
    TurnQuery query = TurnQuery.parse(step.text("query"));
    Workspace searched = open(step);
    Hits hits = searched.search(query, Order.TRANSCRIPT, 50);
    long marked =
        hits.hits().stream().filter(hit -> !searched.index().matches(query, hit).isEmpty()).count();
    List<String> places =
        hits.hits().stream().map(hit -> hit.transcript() + ":" + hit.turn()).sorted().toList();
    return answer
        .with("total", hits.total())
        .with("marked", marked)
        .with("hits", String.join(" ", places));
  }

  private long export(Path to) throws IOException {
    Excerpts excerpts = new Excerpts(Objects.requireNonNull(workspace));
    return CodedExcerptsCsv.write(
        excerpts.stream(CodingFilter.ALL), excerpts.attributeNames(), to, CsvTable.Flavour.PLAIN);
  }
}
