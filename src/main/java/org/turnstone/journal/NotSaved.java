package org.turnstone.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.stream.Stream;

/// An action could not be written down. The message is a sentence for the person in a window, where
/// the action is kept; [#reason] alone serves where nothing is kept.
public final class NotSaved extends IOException {

  private final String reason;

  private NotSaved(String reason, String remedy, Throwable cause) {
    super(
        "Your last action is not saved: " + reason + ". It is kept in this window; " + remedy,
        cause);
    this.reason = reason;
  }

  /// Why, as a part of a sentence: `the disk is full`.
  public String reason() {
    return reason;
  }

  static NotSaved of(Throwable cause) {
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    if (mentions(message, "no space left", "not enough space", "disk full")) {
      return new NotSaved("the disk is full", "free some space and it will be saved.", cause);
    }
    if (mentions(message, "quota", "file too large")) {
      return new NotSaved(
          "your space on this disk is used up", "free some space and it will be saved.", cause);
    }
    if (cause instanceof NoSuchFileException) {
      return new NotSaved(
          "its folder is not there any more", "it will be saved when the folder is back.", cause);
    }
    if (cause instanceof ProjectFolder.OpenElsewhere) {
      return new NotSaved(
          "this project is open in another window",
          "close the other one and it will be saved.",
          cause);
    }
    if (isForbidden(cause, message)) {
      return new NotSaved(
          "the folder cannot be written to",
          "it will be saved when the folder can be written to.",
          cause);
    }
    return new NotSaved(
        cause instanceof IOException
            ? "the disk reported an error"
            : "it could not be put in words",
        "it is tried again with the next action.",
        cause);
  }

  private static boolean isForbidden(Throwable cause, String message) {
    return cause instanceof AccessDeniedException
        || cause instanceof FileAlreadyExistsException
        || mentions(message, "read-only", "permission denied", "not permitted", "not a directory");
  }

  private static boolean mentions(String message, String... words) {
    return Stream.of(words).anyMatch(message::contains);
  }
}
