package org.turnstone.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.turnstone.model.Transcript;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.workspace.Workspace;

/// One thread, ICU words, positions, stored text: what nobody who uses Lucene can do without.
final class BareLoop {

  /// So many turns are in memory at once; reading them is not counted.
  private static final int BATCH = 50_000;

  private final Path directory;

  BareLoop(Path directory) {
    this.directory = directory;
  }

  /// Indexes all turns of a project and prints what that took.
  void index(Workspace workspace) throws IOException {
    Analyzer words =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new ICUTokenizer());
          }
        };
    long processor = 0;
    long time = 0;
    long begin = System.nanoTime();
    long before = Measured.processorTime();
    try (FSDirectory files = FSDirectory.open(directory);
        IndexWriter writer =
            new IndexWriter(files, new IndexWriterConfig(words).setRAMBufferSizeMB(256))) {
      time += System.nanoTime() - begin;
      processor += Measured.processorTime() - before;
      List<String> batch = new ArrayList<>();
      for (TranscriptSummary summary : workspace.catalogue().transcripts()) {
        Transcript transcript = workspace.transcript(summary.id());
        transcript.turns().forEach(turn -> batch.add(transcript.words(turn)));
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

  private static void add(List<String> batch, IndexWriter writer) throws IOException {
    for (String turn : batch) {
      Document document = new Document();
      document.add(new TextField("text", turn, Field.Store.YES));
      writer.addDocument(document);
    }
    batch.clear();
  }
}
