package org.turnstone.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.model.Problem;

/// How problems read on a terminal.
final class Sentences {

  private static final Logger LOG = LoggerFactory.getLogger(Sentences.class);

  private Sentences() {}

  static String of(Problem problem) {
    boolean named = problem.file().isEmpty() || problem.sentence().startsWith(problem.file());
    String where = named ? "" : problem.file() + ": ";
    return word(problem.severity()) + ": " + where + problem.sentence();
  }

  static String word(Problem.Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  static String of(IOException failure) {
    return switch (failure) {
      case NoSuchFileException missing -> missing.getFile() + " is not there.";
      case NotDirectoryException file -> file.getFile() + " is not a folder.";
      case AccessDeniedException denied -> denied.getFile() + " may not be read or written here.";
      case FileSystemException other when other.getReason() != null ->
          other.getFile() + ": " + other.getReason() + ".";
      case FileSystemException other -> other.getFile() + " could not be read or written here.";
      default -> spoken(failure, failure.getMessage());
    };
  }

  static String of(UncheckedIOException failure) {
    String said = String.valueOf(failure.getMessage());
    return said.equals(String.valueOf(failure.getCause()))
        ? of(failure.getCause())
        : spoken(failure, said);
  }

  /// What an exception says, if it is a sentence; else it may be the name of a class.
  private static String spoken(Exception failure, @Nullable String said) {
    if (said != null && said.endsWith(".")) {
      return said;
    }
    LOG.warn("Something could not be read or written", failure);
    return "Something could not be read or written. Details are in the log.";
  }

  /// `1 turn`, `1,250 turns`.
  static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
