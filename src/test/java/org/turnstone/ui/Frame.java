package org.turnstone.ui;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import jdk.jfr.Event;
import jdk.jfr.Name;

/// How long the window's thread works from something a person does until the layout that shows it,
/// each time. Other work on the computer does not count, nor does waiting for the frame. In a
/// flight recording each time is a `turnstone.Frame`.
final class Frame {

  private final String what;
  private final Scene scene;
  private final List<Double> times = new ArrayList<>();

  Frame(String what, Scene scene) {
    this.what = what;
    this.scene = scene;
  }

  @Name("turnstone.Frame")
  static final class Recorded extends Event {
    String what = "";
  }

  /// Does something on the window's thread, and waits until a layout that shows it is done.
  void time(Runnable begin, BooleanSupplier seen) throws Exception {
    CompletableFuture<Double> worked = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          Recorded recorded = new Recorded();
          recorded.what = what;
          recorded.begin();
          long start = cpu();
          begin.run();
          scene.addPostLayoutPulseListener(
              new Runnable() {
                @Override
                public void run() {
                  if (seen.getAsBoolean()) {
                    scene.removePostLayoutPulseListener(this);
                    recorded.commit();
                    worked.complete((cpu() - start) / 1e6);
                  } else {
                    Platform.requestNextPulse();
                  }
                }
              });
          Platform.requestNextPulse();
        });
    times.add(worked.get(60, TimeUnit.SECONDS));
  }

  void tell() {
    double[] all = times.stream().mapToDouble(Double::doubleValue).toArray();
    System.out.printf(
        "  %s until it is laid out, window's thread: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, most"
            + " %.1f ms%n",
        what,
        Slices.percentile(all, 50),
        Slices.percentile(all, 95),
        Slices.percentile(all, 99),
        Slices.percentile(all, 100));
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
