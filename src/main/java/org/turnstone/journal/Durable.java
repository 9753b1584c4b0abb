package org.turnstone.journal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writing that is on the disk when it returns.
final class Durable {

  private static final int BUFFER = 1 << 16;

  private Durable() {}

  /// What is written, piece by piece.
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  static void writeAt(Path file, long position, byte[] bytes) throws IOException {
    writeAt(file, position, out -> out.write(bytes));
  }

  /// Writes at a position of a file, which is made when it is not there. When that fails, for
  /// whatever reason, the file is cut back to that position.
  ///
  /// @return how many bytes were written
  static long writeAt(Path file, long position, Writing writing) throws IOException {
    boolean isNew = Files.notExists(file);
    long written;
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      try {
        OutputStream out =
            new BufferedOutputStream(Channels.newOutputStream(channel.position(position)), BUFFER);
        writing.to(out);
        out.flush();
        channel.force(true);
        written = channel.position() - position;
      } catch (IOException | RuntimeException | Error e) {
        cutBack(channel, position, e);
        throw e;
      }
    }
    if (isNew) {
      forceFolder(file.toAbsolutePath().getParent());
    }
    return written;
  }

  private static void cutBack(FileChannel channel, long size, Throwable cause) {
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
