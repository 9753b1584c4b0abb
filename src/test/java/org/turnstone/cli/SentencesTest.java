package org.turnstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static final String UNKNOWN =
      "Something could not be read or written. Details are in the log.";

  @Test
  void whatTheSystemSaysOfAFileIsPutIntoASentence() {
    assertEquals("a.md is not there.", Sentences.of(new NoSuchFileException("a.md")));
    assertEquals(
        "a.md could not be read or written here.", Sentences.of(new FileSystemException("a.md")));
  }

  @Test
  void onlySentencesAreSaidAsTheyAre() {
    assertEquals("It is full.", Sentences.of(new IOException("It is full.")));
    assertEquals(UNKNOWN, Sentences.of(new EOFException()));
    assertEquals(UNKNOWN, Sentences.of(new IOException(new IllegalStateException("words"))));
  }

  @Test
  void whatOnlyWrapsAnotherSaysWhatThatSays() {
    assertEquals(
        "a.md is not there.",
        Sentences.of(new UncheckedIOException(new NoSuchFileException("a.md"))));
    assertEquals(
        "It is damaged.",
        Sentences.of(new UncheckedIOException("It is damaged.", new EOFException())));
  }
}
