package org.turnstone.ui;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/// How long the window's thread works without looking at what the person does. Something that does
/// nothing is sent to it again and again; the processor time between two of these is a slice.
/// Other work on the computer does not count. The slice that sets a frame up (style sheets, layout)
/// is one of them.
final class Slices {

  private static final double FRAME = 1000 / 60.0;
  private static final double QUIET = 4;
  private static final int ENOUGH = 500;
  private static final long PAUSE = TimeUnit.MICROSECONDS.toNanos(500);

  private final List<Double> slices = new ArrayList<>();
  private long began = System.nanoTime();
  private long before;
  private int quiet;

  Slices() {
    Thread.ofPlatform().daemon().start(this::watch);
  }

  private void watch() {
    while (true) {
      CompletableFuture<Long> now = new CompletableFuture<>();
      Platform.runLater(
          () -> now.complete(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()));
      long worked = now.join();
      synchronized (this) {
        double slice = (worked - before) / 1e6;
        slices.add(slice);
        before = worked;
        quiet = slice < QUIET ? quiet + 1 : 0;
        notifyAll();
      }
      LockSupport.parkNanos(PAUSE);
    }
  }

  synchronized void begin() {
    slices.clear();
    began = System.nanoTime();
  }

  /// Waits until so many slices in a row were not worth telling.
  synchronized void untilQuiet() throws InterruptedException {
    quiet = 0;
    while (quiet < ENOUGH) {
      wait();
    }
  }

  synchronized void tell(String what) {
    double[] all = slices.stream().mapToDouble(Double::doubleValue).toArray();
    System.out.printf(
        "%s: %.0f ms by the clock, window's thread %.0f ms, longest slice %.0f ms, %d above a"
            + " frame%n",
        what,
        (System.nanoTime() - began) / 1e6,
        Arrays.stream(all).sum(),
        Arrays.stream(all).max().orElse(0),
        Arrays.stream(all).filter(slice -> slice > FRAME).count());
    begin();
  }

  static double percentile(double[] times, int percent) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }
}
