package org.turnstone.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.model.Problem;
import org.turnstone.model.Transcript;
import org.turnstone.search.TurnIndex;
import org.turnstone.transcript.ReadTranscript;
import org.turnstone.transcript.TranscriptReader;
import org.turnstone.transcript.dialog.LabelEvidence;
import org.turnstone.transcript.format.FoundFile;
import org.turnstone.transcript.format.Position;

/// Reads a file again that was changed while the folder is open, and has its transcripts indexed.
/// They keep the ids that they had; what is new in the file comes with the next opening, when all
/// ids are given in the order of the files.
record ChangedFile(Sources sources, LabelEvidence evidence, TurnIndex index) {

  private static final Logger LOG = LoggerFactory.getLogger(ChangedFile.class);

  CataloguedFile read(FoundFile file, String hash, CataloguedFile before) throws IOException {
    String choices = sources.fingerprint(file);
    Map<String, Deque<String>> ids = new HashMap<>();
    before
        .transcripts()
        .forEach(each -> ids.computeIfAbsent(each.asked(), _ -> new ArrayDeque<>()).add(each.id()));
    List<CataloguedTranscript> transcripts = new ArrayList<>();
    boolean one = before.transcripts().size() == 1;
    List<Problem> remarks =
        TranscriptReader.read(
            sources.of(file, Position.START),
            unread -> {
              ReadTranscript read = unread.read(evidence);
              Optional<String> id =
                  one ? Optional.of(before.transcripts().getFirst().id()) : id(read, ids);
              if (read.found().isPresent() && id.isPresent()) {
                transcripts.add(take(read, read.found().get(), id.get(), hash, choices));
              }
              return !one;
            });
    commit();
    return new CataloguedFile(file, hash, choices, transcripts, remarks);
  }

  private static Optional<String> id(ReadTranscript read, Map<String, Deque<String>> ids) {
    return read.found().map(found -> ids.get(found.id())).map(Deque::pollFirst);
  }

  private CataloguedTranscript take(
      ReadTranscript read, Transcript found, String id, String hash, String choices) {
    Transcript named = found.withId(id);
    CataloguedTranscript transcript = CataloguedTranscript.of(read, named, found.id());
    if (!index.readOnly()) {
      attempt(() -> index.put(named, CataloguedFile.fingerprint(hash, choices, transcript)));
    }
    return transcript;
  }

  private void commit() {
    if (!index.readOnly()) {
      attempt(index::commit);
    }
  }

  /// A search that is not quite up to date is better than a transcript that cannot be read.
  private static void attempt(Runnable step) {
    try {
      step.run();
    } catch (UncheckedIOException | IllegalStateException failure) {
      LOG.warn("The index could not be mended", failure);
    }
  }
}
