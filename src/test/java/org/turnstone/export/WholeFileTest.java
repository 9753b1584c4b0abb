package org.turnstone.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.turnstone.model.Excerpt;

class WholeFileTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Format.class)
  void whatStoodThereStaysWhenTheWritingFails(Format format) throws IOException {
    Path target = Files.writeString(folder.resolve("a." + format.extension()), "before");
    Stream<Excerpt> failing =
        Stream.of(1)
            .map(
                _ -> {
                  throw new IllegalStateException("no words");
                });
    assertThrows(
        IllegalStateException.class,
        () -> ExcerptFile.write(target, format, Made.report(1, List.of()), failing));
    assertEquals("before", Files.readString(target));
    assertEquals(List.of(target), left());
  }

  @Test
  void aFullDiskLeavesWhatStoodThere() throws IOException {
    Path target = Files.writeString(folder.resolve("a.csv"), "before");
    IOException full =
        assertThrows(
            IOException.class,
            () ->
                WholeFile.write(
                    target,
                    out -> {
                      out.write(new byte[1 << 20]);
                      throw new IOException("No space left on device");
                    }));
    assertEquals("No space left on device", full.getMessage());
    assertEquals("before", Files.readString(target));
    assertEquals(List.of(target), left());
  }

  @Test
  void aTargetThatCannotBeReplacedIsToldInASentence() throws IOException {
    Path target = folder.resolve("excerpts.csv");
    IOException held =
        assertThrows(
            WholeFile.NotReplaced.class,
            () ->
                WholeFile.write(
                    target, out -> Files.createDirectories(target.resolve("someone was faster"))));
    assertEquals(
        "excerpts.csv is open in another program and was not replaced.", held.getMessage());
    assertEquals(List.of(target), left());
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
