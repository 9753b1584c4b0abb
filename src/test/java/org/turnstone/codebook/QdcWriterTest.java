package org.turnstone.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.model.Codebook;

class QdcWriterTest {

  @TempDir private Path home;

  @Test
  void aFailureOfTheDiskIsThrownAsTheDiskSaysIt() throws IOException {
    OutputStream closed = Files.newOutputStream(home.resolve("codes.qdc"));
    closed.close();
    IOException disk = assertThrows(IOException.class, () -> closed.write(1));
    IOException failure =
        assertThrows(IOException.class, () -> QdcWriter.write(Codebook.EMPTY, closed));
    assertEquals(disk.getClass(), failure.getClass());
  }
}
