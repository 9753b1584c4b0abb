package org.turnstone.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/// What went wrong, for people. What an exception says is shown only where it is a sentence of this
/// program: others name classes, or nothing but a file.
public final class Failures {

  private Failures() {}

  /// What was being done, and why it failed.
  public static String sentence(String what, Exception failure) {
    return what + " " + why(failure);
  }

  /// Why it failed, where the system says so in words.
  public static String why(Exception failure) {
    return switch (cause(failure)) {
      case NoSuchFileException _ -> Words.KIT.text("failure.missing");
      case FileSystemException _ -> Words.KIT.text("failure.disk");
      case IOException disk -> spoken(disk).orElseGet(() -> Words.KIT.text("failure.disk"));
      case UncheckedIOException disk ->
          spoken(disk).orElseGet(() -> Words.KIT.text("failure.disk"));
      case Exception other -> spoken(other).orElseGet(Failures::unexpected);
    };
  }

  /// That nobody knows why, and where it can be looked up.
  public static String unexpected() {
    return Words.KIT.text("failure.unexpected");
  }

  /// The sentence that an exception brings along.
  public static Optional<String> spoken(Exception failure) {
    Exception cause = cause(failure);
    boolean speaks =
        cause instanceof IOException && !(cause instanceof FileSystemException)
            || cause instanceof UncheckedIOException
            || cause instanceof IllegalArgumentException
            || cause instanceof IllegalStateException;
    return Optional.ofNullable(cause.getMessage()).filter(said -> speaks && said.endsWith("."));
  }

  /// What failed: not that which only wraps it, and says what it wraps.
  private static Exception cause(Exception failure) {
    return failure.getCause() instanceof Exception cause
            && (failure.getMessage() == null || failure.getMessage().equals(cause.toString()))
        ? cause(cause)
        : failure;
  }
}
