package org.turnstone.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FailuresTest {

  private static final String DISK = "The disk reported an error.";
  private static final String UNEXPECTED = "Nothing was lost. Details are in the log.";

  @Test
  void aSentenceIsShownAsItIs() {
    assertEquals("It is full.", Failures.why(new IOException("It is full.")));
    assertEquals(
        "Done. It is full.",
        Failures.sentence("Done.", new UncheckedIOException("It is full.", new IOException())));
    assertEquals("Say which.", Failures.why(new IllegalArgumentException("Say which.")));
  }

  @Test
  void aPathOrTheNameOfAClassIsNotShown() {
    assertEquals(
        "It is not there any more.", Failures.why(new NoSuchFileException("/home/ana/a.")));
    assertEquals(DISK, Failures.why(new AccessDeniedException("/home/ana/a.")));
    assertEquals(DISK, Failures.why(new EOFException()));
    assertEquals(UNEXPECTED, Failures.why(new NullPointerException("of an interview.")));
    assertEquals(Optional.empty(), Failures.spoken(new NullPointerException("of an interview.")));
  }

  @Test
  void whatOnlyWrapsAnotherSaysWhatThatSays() {
    assertEquals(
        "It is not there any more.",
        Failures.why(new UncheckedIOException(new NoSuchFileException("a"))));
    assertEquals("It is full.", Failures.why(new IOException(new IOException("It is full."))));
    assertEquals(UNEXPECTED, Failures.why(new IOException(new NullPointerException("words"))));
  }
}
