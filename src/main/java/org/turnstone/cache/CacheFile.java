package org.turnstone.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One file of derived data. It is whole or it is not there: it is written beside and moved, it
/// begins with its version and ends with a checksum. Whatever is wrong with it costs only time.
///
/// @param version of what it holds; a file of another one is as good as none
public record CacheFile(Path file, int version) {

  private static final Logger LOG = LoggerFactory.getLogger(CacheFile.class);

  private static final Pattern UNFINISHED =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /// Writes what is to be kept. When it fails, what was kept before stays.
  public interface Writing {
    void to(PackedWriter out) throws IOException;
  }

  /// Reads all that was written, in the same order. The bytes may be damaged: what it gives counts
  /// only when their end and checksum are right, and an exception means that nothing is there.
  public interface Reading<T> {
    T from(PackedReader in) throws IOException;
  }

  /// What was kept; empty when there is nothing that can be used.
  public <T> Optional<T> read(Reading<T> reading) {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      PackedReader in = new PackedReader(bytes);
      if (in.number() != version) {
        return Optional.empty();
      }
      T read = reading.from(in);
      in.finish();
      return Optional.of(read);
    } catch (IOException | RuntimeException | OutOfMemoryError damaged) {
      LOG.warn("{} is made anew: {}", file.getFileName(), damaged.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  /// Keeps something in the place of what was kept. A failure only costs time at the next opening.
  ///
  /// @return whether it is kept
  public boolean write(Writing writing) {
    Path unfinished = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
    try {
      Files.createDirectories(file.getParent());
      try (OutputStream bytes = Files.newOutputStream(unfinished)) {
        PackedWriter out = new PackedWriter(bytes);
        out.number(version);
        writing.to(out);
        out.finish();
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      deleteUnfinished();
      return true;
    } catch (IOException | RuntimeException failure) {
      LOG.warn("{} could not be kept: {}", file.getFileName(), failure.getClass().getSimpleName());
      delete(unfinished);
      return false;
    }
  }

  /// What was being written when the program or the machine stopped.
  private void deleteUnfinished() throws IOException {
    Instant dayAgo = Instant.now().minus(1, ChronoUnit.DAYS);
    String begins = file.getFileName() + ".";
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(file.getParent(), path -> isUnfinished(path, begins))) {
      for (Path each : left) {
        if (Files.getLastModifiedTime(each).toInstant().isBefore(dayAgo)) {
          delete(each);
        }
      }
    } catch (NoSuchFileException | DirectoryIteratorException gone) {
      LOG.debug("Another window was faster.");
    }
  }

  private static boolean isUnfinished(Path path, String begins) {
    String name = path.getFileName().toString();
    return name.startsWith(begins) && UNFINISHED.matcher(name.substring(begins.length())).matches();
  }

  private static void delete(Path unfinished) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException left) {
      LOG.warn("{} was left behind: {}", unfinished.getFileName(), left.getClass().getSimpleName());
    }
  }
}
