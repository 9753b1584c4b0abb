package org.turnstone.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.turnstone.model.Problem;
import org.turnstone.model.Transcript;
import org.turnstone.transcript.ReadTranscript;
import org.turnstone.transcript.dialog.LabelEvidence;
import org.turnstone.transcript.format.Position;
import org.turnstone.workspace.Indexing.Entry;

/// Takes the transcripts that are read again, because the folder knows better who speaks in them or
/// because they have another id now, in the place of what was gathered. For one thread.
final class Rereading {

  private final List<CataloguedFile> files;
  private final LabelEvidence evidence;
  private final Indexing indexing;
  private final Gathered.Reader reader;

  /// Where in the list each file is that must be read again.
  private final Map<String, Integer> places = new HashMap<>();

  /// The transcripts of the file that is under way.
  private final Map<Position, CataloguedTranscript> current = new HashMap<>();

  /// What turns out to be no transcript with what the folder knows, and why.
  private final Map<Position, List<Problem>> gone = new LinkedHashMap<>();

  /// @param files all of them; changed here
  Rereading(
      List<CataloguedFile> files,
      LabelEvidence evidence,
      Indexing indexing,
      Gathered.Reader reader) {
    this.files = files;
    this.evidence = evidence;
    this.indexing = indexing;
    this.reader = reader;
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).transcripts().stream().anyMatch(each -> each.isOutdated(evidence))) {
        places.put(files.get(i).file().path(), i);
      }
    }
  }

  /// The files with such transcripts, as they are now.
  List<CataloguedFile> outdated() {
    return places.values().stream().sorted().map(files::get).toList();
  }

  /// Where in a file such transcripts begin.
  Set<Position> outdated(CataloguedFile file) {
    return file.transcripts().stream()
        .filter(each -> each.isOutdated(evidence))
        .map(CataloguedTranscript::position)
        .collect(Collectors.toSet());
  }

  void take(Piece piece) {
    switch (piece) {
      case Piece.Part part -> replace(part);
      case Piece.End end -> end(places.get(end.file().path()));
      case Piece.Failed _ -> forget();
      case Piece.Same _ -> {}
    }
  }

  private void forget() {
    current.clear();
    gone.clear();
  }

  private void replace(Piece.Part part) {
    CataloguedFile file = files.get(places.get(part.file().path()));
    if (current.isEmpty()) {
      file.transcripts().forEach(each -> current.put(each.position(), each));
    }
    List<Entry> entries = new ArrayList<>();
    for (ReadTranscript read : part.transcripts()) {
      CataloguedTranscript before = current.get(read.position());
      if (before != null && read.found().isEmpty()) {
        gone.put(read.position(), read.problems());
      } else if (before != null) {
        Transcript transcript = read.found().get().withId(before.id());
        CataloguedTranscript now = CataloguedTranscript.of(read, transcript, before.asked());
        current.put(read.position(), now);
        reader.read(transcript, file.fingerprint(now));
        entries.add(new Entry(transcript, file.fingerprint(now)));
      }
    }
    indexing.put(entries);
  }

  private void end(int place) {
    CataloguedFile file = files.get(place);
    files.set(
        place,
        file.with(
            file.transcripts().stream()
                .filter(each -> !gone.containsKey(each.position()))
                .map(each -> current.getOrDefault(each.position(), each))
                .toList(),
            gone.values().stream().flatMap(List::stream).toList()));
    forget();
  }
}
