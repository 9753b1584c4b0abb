package org.turnstone.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The files of an index, opened in the best way there is: to write, or only to read when another
/// process writes; empty when what is there cannot be used; in memory when nothing can be written.
///
/// @param writer empty when another process has it
/// @param rebuilt why it begins empty though it should not, as a sentence
record IndexDirectory(Directory files, Optional<IndexWriter> writer, Optional<String> rebuilt) {

  /// Stands beside the index when a search has stumbled over damage that opening does not see.
  private static final String DAMAGED = "damaged";

  private static final String VERSION_KEY = "turnstone";

  /// Much is gathered before it is written, so that little is merged; an eighth of a small heap.
  /// Twice as much indexes no faster, and is missed where a million codings are in memory as well.
  private static final double BUFFER_MEGABYTES =
      Math.min(128, Runtime.getRuntime().maxMemory() / 8.0 / (1 << 20));

  private static final Logger LOG = LoggerFactory.getLogger(IndexDirectory.class);

  static IndexDirectory open(Path path) throws IOException {
    try {
      Files.createDirectories(path);
      emptyLock(path.resolve(IndexWriter.WRITE_LOCK_NAME));
      return open(FSDirectory.open(path));
    } catch (IOException e) {
      LOG.warn("The search index cannot be kept: {}", e.toString());
      Directory memory = new ByteBuffersDirectory();
      return new IndexDirectory(
          memory,
          Optional.of(writer(memory)),
          Optional.of(
              "The search index cannot be kept in %s, so it is built anew each time."
                  .formatted(path)));
    }
  }

  /// Lucene refuses a lock file that is not empty. Emptied in place, it stays that of a process
  /// that holds the lock.
  private static void emptyLock(Path lock) throws IOException {
    if (Files.exists(lock) && Files.size(lock) > 0) {
      Files.write(lock, new byte[0]);
    }
  }

  private static IndexDirectory open(Directory files) throws IOException {
    try {
      Optional<String> rebuilt = clearUnlessUsable(files);
      return new IndexDirectory(files, Optional.of(writer(files)), rebuilt);
    } catch (LockObtainFailedException e) {
      return reading(files);
    } catch (IOException e) {
      files.close();
      throw e;
    }
  }

  private static Optional<String> clearUnlessUsable(Directory files) throws IOException {
    try (Lock lock = files.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      Optional<String> fault = fault(files);
      if (fault.isPresent()) {
        for (String file : content(files)) {
          lock.ensureValid();
          files.deleteFile(file);
        }
      }
      return fault;
    }
  }

  private static IndexWriter writer(Directory files) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(FoldingAnalyzer.INSTANCE).setRAMBufferSizeMB(BUFFER_MEGABYTES);
    IndexWriter writer = new IndexWriter(files, config);
    if (!DirectoryReader.indexExists(files)) {
      writer.setLiveCommitData(Map.of(VERSION_KEY, TurnDocuments.VERSION).entrySet());
      writer.commit();
    }
    return writer;
  }

  private static IndexDirectory reading(Directory files) throws IOException {
    if (!content(files).isEmpty() && fault(files).isEmpty()) {
      return new IndexDirectory(files, Optional.empty(), Optional.empty());
    }
    files.close();
    Directory empty = new ByteBuffersDirectory();
    writer(empty).close();
    return new IndexDirectory(
        empty,
        Optional.empty(),
        Optional.of(
            "The search index is being built in another window. Open this one again then."));
  }

  /// Why the index there cannot be used; empty when it can, or nothing is there.
  private static Optional<String> fault(Directory files) throws IOException {
    List<String> content = content(files);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    if (content.contains(DAMAGED)) {
      return Optional.of("The search index was damaged and is being built again.");
    }
    // Lucene answers damage with unchecked exceptions too: whatever it is, the index is no use.
    try (DirectoryReader reader = DirectoryReader.open(files)) {
      String version = reader.getIndexCommit().getUserData().get(VERSION_KEY);
      return TurnDocuments.VERSION.equals(version)
          ? Optional.empty()
          : Optional.of(
              "The search index was made by another version of Turnstone and is being built"
                  + " again.");
    } catch (IOException | RuntimeException e) {
      LOG.warn("The search index cannot be opened: {}", e.toString());
      return Optional.of("The search index was damaged and is being built again.");
    }
  }

  private static List<String> content(Directory files) throws IOException {
    return Arrays.stream(files.listAll())
        .filter(file -> !file.equals(IndexWriter.WRITE_LOCK_NAME))
        .toList();
  }

  /// Has the index thrown away when it is opened next.
  void markDamaged() {
    try {
      files.createOutput(DAMAGED, IOContext.DEFAULT).close();
    } catch (IOException e) {
      LOG.warn("The damaged search index cannot be marked as such: {}", e.toString());
    }
  }

  /// Commits, and drops merges under way.
  void close() throws IOException {
    try (files) {
      if (writer.isPresent() && writer.get().isOpen()) {
        try {
          writer.get().commit();
        } finally {
          writer.get().rollback();
        }
      }
    }
  }
}
