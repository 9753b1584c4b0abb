package org.turnstone.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of files that excerpts are written to.
public enum Format {
  CSV("csv"),
  XLSX("xlsx"),
  HTML("html", "htm"),
  MARKDOWN("md", "markdown"),
  DOCX("docx"),
  JSON("json"),
  JSONL("jsonl");

  private final List<String> extensions;

  Format(String... extensions) {
    this.extensions = List.of(extensions);
  }

  /// What names of such files usually end with, without the dot.
  public String extension() {
    return extensions.getFirst();
  }

  /// Whether it is a text to read, with headings over its excerpts; the others are tables.
  public boolean isDocument() {
    return this == HTML || this == MARKDOWN || this == DOCX;
  }

  /// Whether a person can read the file as it is.
  boolean isLegible() {
    return this != XLSX && this != HTML && this != DOCX;
  }

  /// The format that the name of a file says, whatever its case; empty when it says none.
  public static Optional<Format> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ofExtension(name.substring(name.lastIndexOf('.') + 1));
  }

  /// The format of that extension; empty when there is none.
  public static Optional<Format> ofExtension(String extension) {
    return Arrays.stream(values())
        .filter(format -> format.extensions.contains(extension.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
