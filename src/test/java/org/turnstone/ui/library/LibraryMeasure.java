package org.turnstone.ui.library;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Theme;

/// How long counting and listing 80,508 transcripts with 300,000 codings takes, away from the
/// window and on its thread: run by hand.
public final class LibraryMeasure extends Application {

  private static final int TRANSCRIPTS = 80_508;
  private static final int CODINGS = 300_000;

  private final List<Runnable> work = new ArrayList<>();
  private final List<Runnable> delivered = new ArrayList<>();
  private final LibraryModel model =
      new LibraryModel(new Background(work::add, delivered::add), "Ana");
  private Scene scene = new Scene(new javafx.scene.Group());

  @Override
  public void start(Stage stage) {
    Interviews interviews = new Interviews();
    Random random = new Random(5);
    for (int i = 0; i < TRANSCRIPTS; i++) {
      interviews.add("creativity_" + i, 10, "trade " + random.nextInt(20), "year " + i % 7);
    }
    var catalogue = interviews.catalogue();
    Map<String, Map<CodingId, Coding>> codings = codings(random);
    TranscriptList list = new TranscriptList(model, model::read);
    scene = new Scene(list, 224, 760);
    new Appearance(Theme.LIGHT, 13).dress(scene);
    stage.setScene(scene);
    stage.show();
    tell("open", 1, _ -> model.update(catalogue, project(codings)));
    for (Optional<String> group : List.of(Optional.<String>empty(), Optional.of("attribute 0"))) {
      model.groupingProperty().set(group);
      settle();
      for (Order order : List.of(Order.FILES, Order.LEAST_CODED)) {
        model.orderProperty().set(order);
        settle();
        String so = order + group.map(_ -> " in groups").orElse("");
        tell(
            "tag, " + so,
            50,
            i -> {
              add(codings, "creativity_" + i, 1 + random.nextInt(20), i);
              model.update(catalogue, project(codings));
            });
      }
    }
    model.groupingProperty().set(Optional.empty());
    settle();
    tell("order by name", 3, i -> model.orderProperty().set(i % 2 == 0 ? Order.ID : Order.FILES));
    tell("type in the filter", 20, i -> model.filterProperty().set("creativity_" + i));
    Platform.exit();
  }

  private static Map<String, Map<CodingId, Coding>> codings(Random random) {
    Map<String, Map<CodingId, Coding>> codings = new HashMap<>();
    for (int i = 0; i < CODINGS; i++) {
      add(codings, "creativity_" + random.nextInt(TRANSCRIPTS), 1 + random.nextInt(20), 30 * i);
    }
    return codings;
  }

  private static void add(
      Map<String, Map<CodingId, Coding>> codings, String id, int turn, int seconds) {
    Coding coding = Interviews.coding("Ana", id, turn, turn, seconds);
    Map<CodingId, Coding> of = new HashMap<>(codings.getOrDefault(id, Map.of()));
    of.put(coding.id(), coding);
    codings.put(id, of);
  }

  private static Project project(Map<String, Map<CodingId, Coding>> codings) {
    return Project.EMPTY.withCodings(codings);
  }

  private void settle() {
    work.forEach(Runnable::run);
    work.clear();
    deliver();
  }

  private void deliver() {
    List.copyOf(delivered).forEach(Runnable::run);
    delivered.clear();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private void tell(String what, int times, IntConsumer step) {
    long[] background = new long[times];
    long[] window = new long[times];
    for (int i = 0; i < times; i++) {
      long start = cpu();
      step.accept(i);
      long asked = cpu();
      work.forEach(Runnable::run);
      work.clear();
      long counted = cpu();
      deliver();
      background[i] = counted - asked;
      window[i] = asked - start + cpu() - counted;
    }
    Arrays.sort(background);
    Arrays.sort(window);
    System.out.printf(
        "%s: window median %.1f ms, most %.1f ms; background median %.1f ms, most %.1f ms%n",
        what,
        window[times / 2] / 1e6,
        window[times - 1] / 1e6,
        background[times / 2] / 1e6,
        background[times - 1] / 1e6);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
