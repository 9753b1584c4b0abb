package org.turnstone.ui;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// What went wrong, for people.
final class Failures {

  private Failures() {}

  /// What was being done, and why it failed where the system says so in words.
  static String sentence(String what, Exception failure) {
    return switch (failure) {
      case NoSuchFileException _ -> what + " " + Desk.WORDS.text("failure.missing");
      case FileSystemException _ -> what + " " + Desk.WORDS.text("failure.disk");
      case IOException spoken
          when spoken.getMessage() != null && spoken.getMessage().endsWith(".") ->
          what + " " + spoken.getMessage();
      case IllegalArgumentException spoken
          when spoken.getMessage() != null && spoken.getMessage().endsWith(".") ->
          what + " " + spoken.getMessage();
      case IOException _ -> what + " " + Desk.WORDS.text("failure.disk");
      default -> what + " " + Desk.WORDS.text("failure.unexpected");
    };
  }
}
