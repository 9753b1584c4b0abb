package org.turnstone.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/// Writes a file that is there whole or not at all.
public final class WholeFile {

  /// What is written, piece by piece.
  ///
  /// @param <T> what there is to say about it
  @FunctionalInterface
  public interface Writing<T> {

    /// @param out need not be closed
    T to(OutputStream out) throws IOException;
  }

  /// The file was written but could not take the place of the one that was there, which stands.
  public static final class NotReplaced extends IOException {
    private static final long serialVersionUID = 1;

    NotReplaced(Path target, IOException cause) {
      super(target.getFileName() + " is open in another program and was not replaced.", cause);
    }
  }

  private WholeFile() {}

  /// Writes beside the target and moves it there when it is whole, so that what stood there before
  /// stays if anything fails. A link stays one, and what is no file (a pipe, a device) is written
  /// to as it is.
  ///
  /// @throws IOException when the file cannot be written; the target is then as it was
  public static <T> T write(Path target, Writing<T> writing) throws IOException {
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return writeTo(target, writing);
    }
    Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path unfinished =
        file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      T written = writeTo(unfinished, writing);
      replace(unfinished, file);
      return written;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static <T> T writeTo(Path file, Writing<T> writing) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      return writing.to(out);
    }
  }

  /// A program that has the file open keeps it from being replaced on some systems.
  private static void replace(Path unfinished, Path file) throws IOException {
    try {
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new NotReplaced(file, failure);
    }
  }
}
