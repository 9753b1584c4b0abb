package org.turnstone.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.turnstone.model.Problem;
import org.turnstone.model.Transcript;
import org.turnstone.transcript.ReadTranscript;
import org.turnstone.transcript.dialog.OwnLabels;
import org.turnstone.transcript.format.FoundFile;
import org.turnstone.workspace.Indexing.Entry;

/// The catalogue while it is gathered from what is read, file by file in their order. Gives every
/// transcript its id and sends it to the index. For one thread.
final class Gathered {

  /// Looks at every transcript that was read while its words are at hand.
  interface Reader {

    /// @param fingerprint tells this reading of it from others
    void read(Transcript transcript, String fingerprint);
  }

  private final Sources sources;
  private final Indexing indexing;
  private final Reader reader;
  private final UniqueIds ids = new UniqueIds();
  private final List<CataloguedFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /// Most transcripts of a folder say the same of labels; it is kept once.
  private final Map<OwnLabels, OwnLabels> labels = new HashMap<>();

  private Optional<FoundFile> current = Optional.empty();
  private List<CataloguedTranscript> transcripts = new ArrayList<>();
  private List<Problem> notTranscripts = new ArrayList<>();

  /// Whether a transcript of the file under way could not be read: the file is then read again at
  /// the next opening.
  private boolean failed;

  private int count;

  Gathered(Sources sources, Indexing indexing, Reader reader) {
    this.sources = sources;
    this.indexing = indexing;
    this.reader = reader;
  }

  List<CataloguedFile> files() {
    return files;
  }

  /// How many transcripts there are, those of a file that is under way among them.
  int count() {
    return count;
  }

  Set<String> present() {
    return files.stream()
        .flatMap(file -> file.transcripts().stream())
        .map(CataloguedTranscript::id)
        .collect(Collectors.toSet());
  }

  /// The file of which a part was read, with that part. It has no hash, so that it is read again
  /// when the rest does not come.
  Optional<CataloguedFile> underWay() {
    return current
        .filter(_ -> !transcripts.isEmpty())
        .map(
            file ->
                new CataloguedFile(
                    file, "", sources.fingerprint(file), List.copyOf(transcripts), List.of()));
  }

  /// Of ids, and of files that are left out.
  List<Problem> problems() {
    return Stream.of(problems, ids.problems(), indexing.problems()).flatMap(List::stream).toList();
  }

  void take(Piece piece) {
    switch (piece) {
      case Piece.Part part -> add(part);
      case Piece.End(FoundFile file, String hash, List<Problem> remarks) -> {
        begin(file);
        List<Problem> all = Stream.concat(remarks.stream(), notTranscripts.stream()).toList();
        String seen = failed ? "" : hash;
        end(new CataloguedFile(file, seen, sources.fingerprint(file), transcripts, all));
      }
      case Piece.Same(CataloguedFile file) -> {
        count += file.transcripts().size();
        end(ids.claimFor(file));
      }
      case Piece.Failed(FoundFile file, Problem why) -> {
        problems.add(why);
        failed |= current.equals(Optional.of(file));
      }
    }
  }

  private void begin(FoundFile file) {
    if (!current.equals(Optional.of(file))) {
      current = Optional.of(file);
      transcripts = new ArrayList<>();
      notTranscripts = new ArrayList<>();
      failed = false;
    }
  }

  private void end(CataloguedFile file) {
    files.add(file);
    current = Optional.empty();
  }

  private void add(Piece.Part part) {
    begin(part.file());
    String choices = sources.fingerprint(part.file());
    List<Entry> entries = new ArrayList<>();
    for (ReadTranscript read : part.transcripts()) {
      if (read.found().isEmpty()) {
        notTranscripts.addAll(read.problems());
        continue;
      }
      String asked = read.found().get().id();
      Transcript named = read.found().get().withId(ids.claim(part.file().path(), asked));
      CataloguedTranscript transcript = CataloguedTranscript.of(read, named, asked).sharing(labels);
      transcripts.add(transcript);
      count++;
      String fingerprint = CataloguedFile.fingerprint(part.hash(), choices, transcript);
      reader.read(named, fingerprint);
      entries.add(new Entry(named, fingerprint));
    }
    indexing.put(entries);
  }
}
