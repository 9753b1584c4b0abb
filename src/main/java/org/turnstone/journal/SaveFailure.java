package org.turnstone.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.stream.Stream;

/// Says in a sentence for people why an action is not saved, and what they can do.
final class SaveFailure {

  private SaveFailure() {}

  static IOException of(IOException cause) {
    return new IOException("Your last action is not saved: " + why(cause), cause);
  }

  private static String why(IOException cause) {
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    if (mentions(message, "no space left", "not enough space", "disk full")) {
      return "the disk is full. It is kept in this window; free some space and it will be saved.";
    }
    if (mentions(message, "quota", "file too large")) {
      return "your space on this disk is used up. It is kept in this window; free some space and"
          + " it will be saved.";
    }
    if (cause instanceof NoSuchFileException) {
      return "its folder is not there any more. It is kept in this window; it will be saved when"
          + " the folder is back.";
    }
    if (cause instanceof ProjectFolder.OpenElsewhere) {
      return "this project is open in another window. It is kept in this window; close the other"
          + " one and it will be saved.";
    }
    if (cause instanceof AccessDeniedException
        || cause instanceof FileAlreadyExistsException
        || mentions(
            message, "read-only", "permission denied", "not permitted", "not a directory")) {
      return "the folder cannot be written to. It is kept in this window; it will be saved when"
          + " the folder can be written to.";
    }
    return "the disk reported an error. It is kept in this window, and written before the next"
        + " action.";
  }

  private static boolean mentions(String message, String... words) {
    return Stream.of(words).anyMatch(message::contains);
  }
}
