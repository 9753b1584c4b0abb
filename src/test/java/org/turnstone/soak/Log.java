package org.turnstone.soak;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// The steps that were done, a line each, at once on disk. `docs/soak.md` says what is in it.
final class Log implements AutoCloseable {

  private final Writer out;
  private final Map<String, Integer> counts = new TreeMap<>();
  private long last = System.nanoTime();

  Log(Path file) throws IOException {
    out = Files.newBufferedWriter(file);
  }

  /// @param step done since the last one
  void write(Step step) throws IOException {
    long now = System.nanoTime();
    out.write(step.with("ms", (now - last) / 1_000_000).line() + "\n");
    out.flush();
    last = now;
    counts.merge(step.what(), 1, Integer::sum);
  }

  /// How often each thing was done.
  String counts() {
    return counts.toString();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
