package org.turnstone.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// Where a command writes its results, and how a line of JSON is written.
final class Output {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Output() {}

  /// The file, or standard output, which closing leaves open.
  static Writer to(Optional<Path> file, PrintWriter out) throws IOException {
    if (file.isPresent()) {
      return Files.newBufferedWriter(file.get(), StandardCharsets.UTF_8);
    }
    return new FilterWriter(out) {
      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }

  /// One value on one line, its names in the order of the map.
  static String json(Map<String, ?> value) {
    return JSON.writeValueAsString(value);
  }

  /// One value over several lines, for people to read.
  static String prettyJson(Object value) {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
  }
}
