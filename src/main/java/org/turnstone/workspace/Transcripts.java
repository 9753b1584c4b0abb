package org.turnstone.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Problem;
import org.turnstone.model.Project;
import org.turnstone.model.Transcript;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.search.TurnIndex;
import org.turnstone.transcript.FoundFile;
import org.turnstone.transcript.LabelEvidence;
import org.turnstone.transcript.TranscriptReader;

/// The transcripts of an open folder: all of them without words, and single ones with words when
/// they are asked for. The last few that were read are kept. Safe from any thread.
final class Transcripts {

  private static final Logger LOG = LoggerFactory.getLogger(Transcripts.class);
  private static final int KEPT = 32;

  /// @param changed whether its file is not the one that was catalogued
  record Read(Transcript transcript, boolean changed) {}

  private final Path folder;
  private final LabelEvidence evidence;
  private final List<Problem> problems;
  private final Map<String, CataloguedFile> files = new LinkedHashMap<>();
  private final Map<String, Transcript> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Transcript> eldest) {
              return size() > KEPT;
            }
          });
  private volatile Catalogue catalogue;

  /// @param problems of the folder as a whole; those of files are with them
  Transcripts(
      Path folder, LabelEvidence evidence, List<CataloguedFile> files, List<Problem> problems) {
    this.folder = folder;
    this.evidence = evidence;
    this.problems = List.copyOf(problems);
    files.forEach(file -> this.files.put(file.file().path(), file));
    this.catalogue = catalogueOf(this.files);
  }

  Catalogue catalogue() {
    return catalogue;
  }

  synchronized List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    files.values().forEach(file -> all.addAll(file.problems()));
    return all;
  }

  /// Reads a transcript from its file, or gives back the one that was read if the file is the same.
  Read read(String id) throws IOException {
    TranscriptSummary summary =
        catalogue
            .find(id)
            .orElseThrow(() -> new IOException("No transcript here has the id " + id + "."));
    CataloguedFile known = file(summary.file());
    FoundFile onDisk = FoundFile.at(folder, summary.file());
    Transcript before = kept.get(id);
    if (before != null && known.looksLike(onDisk)) {
      return new Read(before, false);
    }
    TranscriptReader.Reading reading = TranscriptReader.read(folder, onDisk, evidence);
    int place = known.transcripts().indexOf(summary);
    if (place >= reading.transcripts().size()) {
      throw new IOException(summary.file() + " was changed and no longer holds " + id + ".");
    }
    Transcript transcript = reading.transcripts().get(place).withId(id);
    kept.put(id, transcript);
    return new Read(transcript, replace(known, onDisk, transcript, place, reading.problems()));
  }

  /// Puts a transcript whose file was changed into the index in place of what was there.
  void index(Transcript changed, TurnIndex index) {
    if (!index.readOnly()) {
      index.put(changed, file(changed.file()).fingerprint());
      index.commit();
    }
  }

  /// Finds the place of every coding in the transcripts as they are now. Reads those with codings.
  Placement place(Project folded) {
    Placement placement = new Placement(folded, List.of());
    for (String id : folded.codings().keySet()) {
      placement = placement.with(folded, id, text(id));
    }
    return placement;
  }

  private Optional<String> text(String id) {
    if (catalogue.find(id).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(id).transcript().text());
    } catch (IOException unreadable) {
      LOG.warn("A coded transcript could not be read: {}", unreadable.toString());
      return Optional.empty();
    }
  }

  private synchronized CataloguedFile file(String path) {
    return files.get(path);
  }

  /// Notes what was read of a file that does not look as it was catalogued.
  ///
  /// @return whether its bytes differ too
  private synchronized boolean replace(
      CataloguedFile known, FoundFile onDisk, Transcript read, int place, List<Problem> found)
      throws IOException {
    if (known.looksLike(onDisk)) {
      return false;
    }
    List<TranscriptSummary> summaries = new ArrayList<>(known.transcripts());
    summaries.set(place, TranscriptSummary.of(read));
    String hash = FileHash.of(onDisk.in(folder));
    files.put(
        onDisk.path(),
        new CataloguedFile(onDisk, hash, known.labels(), known.evidence(), summaries, found));
    catalogue = catalogueOf(files);
    return !hash.equals(known.hash());
  }

  private static Catalogue catalogueOf(Map<String, CataloguedFile> files) {
    return new Catalogue(
        files.values().stream().flatMap(file -> file.transcripts().stream()).toList());
  }
}
