package org.turnstone.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.turnstone.model.Transcript;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.workspace.Workspace;

/// A plain Lucene loop, as its first tutorial has it: one thread, a document for each turn with the
/// id of its transcript and its words, which go through [StandardAnalyzer], are indexed with their
/// positions and stored. No roles, no folding of accents, no dictionaries for Chinese.
final class BareLoop {

  private record Words(String id, String words) {}

  /// So many turns are in memory at once; reading them is not counted.
  private static final int BATCH = 50_000;

  private final Path directory;

  BareLoop(Path directory) {
    this.directory = directory;
  }

  /// Indexes all turns of a project and prints what that took.
  void index(Workspace workspace) throws IOException {
    long processor = 0;
    long time = 0;
    long begin = System.nanoTime();
    long before = Measured.processorTime();
    try (FSDirectory files = FSDirectory.open(directory);
        IndexWriter writer =
            new IndexWriter(
                files, new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(256))) {
      time += System.nanoTime() - begin;
      processor += Measured.processorTime() - before;
      List<Words> batch = new ArrayList<>();
      for (TranscriptSummary summary : workspace.catalogue().transcripts()) {
        Transcript transcript = workspace.transcript(summary.id());
        transcript
            .turns()
            .forEach(turn -> batch.add(new Words(summary.id(), transcript.words(turn))));
        if (batch.size() > BATCH) {
          begin = System.nanoTime();
          before = Measured.processorTime();
          add(batch, writer);
          time += System.nanoTime() - begin;
          processor += Measured.processorTime() - before;
        }
      }
      begin = System.nanoTime();
      before = Measured.processorTime();
      add(batch, writer);
    }
    time += System.nanoTime() - begin;
    processor += Measured.processorTime() - before;
    System.out.printf(
        "a bare Lucene loop: %.2f s, processor %.2f s%n", time / 1e9, processor / 1e9);
  }

  private static void add(List<Words> batch, IndexWriter writer) throws IOException {
    for (Words turn : batch) {
      Document document = new Document();
      document.add(new StringField("id", turn.id(), Field.Store.YES));
      document.add(new TextField("text", turn.words(), Field.Store.YES));
      writer.addDocument(document);
    }
    batch.clear();
  }
}
