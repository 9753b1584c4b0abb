package org.turnstone.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writing that is on the disk when it returns.
final class Durable {

  private Durable() {}

  /// Writes bytes at a position of a file, which is made when it is not there. When that fails the
  /// file is cut back to that position.
  static void writeAt(Path file, long position, byte[] bytes) throws IOException {
    boolean isNew = Files.notExists(file);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      try {
        writeAll(channel, position, bytes);
        channel.force(true);
      } catch (IOException e) {
        cutBack(channel, position, e);
        throw e;
      }
    }
    if (isNew) {
      forceFolder(file.toAbsolutePath().getParent());
    }
  }

  private static void writeAll(FileChannel channel, long position, byte[] bytes)
      throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    long at = position;
    while (rest.hasRemaining()) {
      at += channel.write(rest, at);
    }
  }

  private static void cutBack(FileChannel channel, long size, IOException cause) {
    try {
      channel.truncate(size);
      channel.force(true);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  static void cut(Path file, long size) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(size);
      channel.force(true);
    }
  }

  /// A file that has either all of these bytes or is not there.
  static void create(Path file, byte[] bytes) throws IOException {
    Path unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
    Files.deleteIfExists(unfinished);
    writeAt(unfinished, 0, bytes);
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    forceFolder(file.toAbsolutePath().getParent());
  }

  static void createFolder(Path folder) throws IOException {
    Files.createDirectory(folder);
    forceFolder(folder.toAbsolutePath().getParent());
  }

  /// Makes the names in a folder durable. Windows neither lets one do this nor needs it.
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Nothing is wrong with the file itself, and there is no other way to ask.
    }
  }
}
