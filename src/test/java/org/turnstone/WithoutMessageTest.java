package org.turnstone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The log as it is set up for people.
class WithoutMessageTest {

  @TempDir private Path home;
  private final LoggerContext context = new LoggerContext();
  private Logger log = context.getLogger("Reader");

  @BeforeEach
  void setUp() {
    System.setProperty(LogFile.PROPERTY, home.resolve("turnstone.log").toString());
    context.setMDCAdapter(new LogbackMDCAdapter());
    new LogFile().configure(context);
  }

  @AfterEach
  void close() {
    System.clearProperty(LogFile.PROPERTY);
    context.stop();
  }

  private String written() throws IOException {
    return Files.readString(home.resolve("turnstone.log"));
  }

  @Test
  void ofAnExceptionTheLogHasClassesAndPlaces() throws IOException {
    log.warn("It failed", new UncheckedIOException("words", new IOException("other words")));
    String written = written();
    assertTrue(written.contains("WARN  Reader It failed\njava.io.UncheckedIOException\n\t"));
    assertTrue(written.contains("caused by java.io.IOException\n\t"));
    assertTrue(written.contains("WithoutMessageTest.java"));
  }

  @Test
  void whatExceptionsSayIsNotInTheLog() throws IOException {
    log.warn("It failed", new IllegalStateException("I worry", new IOException("about money")));
    String written = written();
    assertFalse(written.contains("worry"));
    assertFalse(written.contains("money"));
  }

  @Test
  void aLineWithoutExceptionIsOneLine() throws IOException {
    log.info("The window is drawn");
    assertEquals(1, written().lines().count());
  }

  @Test
  void whatIsThrownAgainAndAgainUncaughtIsNotedOnce() {
    Uncaught uncaught = new Uncaught();
    IllegalStateException failure = new IllegalStateException();
    assertTrue(uncaught.isNew(failure));
    assertFalse(uncaught.isNew(failure));
    assertTrue(uncaught.isNew(new IllegalStateException()));
    assertTrue(uncaught.isNew(failure));
  }
}
