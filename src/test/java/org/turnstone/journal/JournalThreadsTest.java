package org.turnstone.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JournalThreadsTest {

  private final JournalThreads threads = new JournalThreads();

  @AfterEach
  void close() {
    threads.closeDisk();
  }

  private String said(Exception failure) {
    return String.valueOf(
        assertThrows(
                IOException.class,
                () ->
                    threads.waitForDisk(
                        () -> {
                          throw failure;
                        }))
            .getMessage());
  }

  @Test
  void whatFailsOnTheThreadOfTheDiskSaysSoInASentence() {
    assertEquals("It is full.", said(new IOException("It is full.")));
    assertEquals("It is gone.", said(new UncheckedIOException("It is gone.", new EOFException())));
    assertEquals(
        "The journals could not be read or written.", said(new IllegalStateException("words")));
  }
}
