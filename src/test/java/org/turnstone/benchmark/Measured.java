package org.turnstone.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/// Prints what the work until [#close] took: by the clock, of the processors, and the most memory
/// that the process ever had.
final class Measured implements AutoCloseable {

  private final String what;
  private final long processor = processorTime();
  private final long begin = System.nanoTime();

  Measured(String what) {
    this.what = what;
  }

  @Override
  public void close() {
    System.out.printf(
        "%s: %.2f s, processor %.2f s, resident at most %s%n",
        what, (System.nanoTime() - begin) / 1e9, (processorTime() - processor) / 1e9, resident());
  }

  static long processorTime() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  /// As Linux says it; elsewhere that of the heap.
  private static String resident() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmHWM"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    } catch (java.io.IOException notLinux) {
      return ManagementFactory.getMemoryPoolMXBeans().stream()
              .mapToLong((MemoryPoolMXBean pool) -> pool.getPeakUsage().getUsed())
              .sum()
          + " bytes of heap";
    }
  }
}
