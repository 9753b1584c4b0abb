package org.turnstone.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Problem;
import org.turnstone.model.Project;
import org.turnstone.model.Quotation;
import org.turnstone.model.Transcript;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.search.TurnIndex;
import org.turnstone.transcript.TranscriptReader;
import org.turnstone.transcript.dialog.LabelEvidence;
import org.turnstone.transcript.format.FoundFile;
import org.turnstone.workspace.Placement.Look;

/// The transcripts of an open folder: all of them without words, and single ones with words when
/// they are asked for. The last few that were read are kept. Safe from any thread.
final class Transcripts {

  private static final Logger LOG = LoggerFactory.getLogger(Transcripts.class);
  private static final int KEPT = 32;

  private final Path folder;
  private final Readings readings;
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
  private final Map<String, Transcript> changed = new LinkedHashMap<>();
  private volatile Catalogue catalogue;

  /// @param problems of the folder as a whole; those of files are with them
  Transcripts(
      Path folder,
      Readings readings,
      LabelEvidence evidence,
      List<CataloguedFile> files,
      List<Problem> problems) {
    this.folder = folder;
    this.readings = readings;
    this.evidence = evidence;
    this.problems = List.copyOf(problems);
    files.forEach(file -> this.files.put(file.file().path(), file));
    this.catalogue = catalogueOf(this.files);
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /// How many files were looked at, whether they hold transcripts or not.
  synchronized int files() {
    return files.size();
  }

  synchronized List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    files.values().forEach(file -> all.addAll(file.problems()));
    return all;
  }

  /// Reads a transcript from its file, or gives back the one that was read if the file is the same.
  /// One whose file was changed is also among [#takeChanged].
  Transcript read(String id) throws IOException {
    TranscriptSummary summary =
        catalogue
            .find(id)
            .orElseThrow(() -> new IOException("No transcript here has the id " + id + "."));
    CataloguedFile known = file(summary.file());
    FoundFile onDisk = FoundFile.at(folder, summary.file());
    Transcript before = kept.get(id);
    if (before != null && known.looksLike(onDisk)) {
      return before;
    }
    TranscriptReader.Reading reading =
        TranscriptReader.read(folder, onDisk, evidence, readings.of(onDisk.path()));
    int place = known.transcripts().indexOf(summary);
    if (place >= reading.transcripts().size()) {
      throw new IOException(summary.file() + " was changed and no longer holds " + id + ".");
    }
    Transcript transcript = reading.transcripts().get(place).withId(id);
    kept.put(id, transcript);
    if (!known.looksLike(onDisk)) {
      replace(known, onDisk, transcript, place, reading.problems());
    }
    return transcript;
  }

  /// The transcripts that were read and whose files had changed, each once: who takes them places
  /// their codings and mends the index.
  synchronized List<Transcript> takeChanged() {
    List<Transcript> taken = List.copyOf(changed.values());
    changed.clear();
    return taken;
  }

  /// Puts transcripts whose files were changed into the index in place of what was there.
  void index(List<Transcript> changed, TurnIndex index) {
    if (changed.isEmpty() || index.readOnly()) {
      return;
    }
    changed.forEach(each -> index.put(each, file(each.file()).fingerprint()));
    index.commit();
  }

  /// Finds the place of every coding of some transcripts in them as they are now. Reads those of
  /// which this is not known.
  Placement place(Project written, Set<String> ids, Placement before, KeptPlaces kept) {
    Placement placement = before;
    Set<String> unknown = new HashSet<>();
    for (String id : ids) {
      Optional<Look> known = kept.look(written, id, fingerprint(id));
      placement = known.isPresent() ? placement.with(id, known.get()) : placement;
      if (known.isEmpty()) {
        unknown.add(id);
      }
    }
    Map<String, Look> looks = new ConcurrentHashMap<>();
    unknown.parallelStream().forEach(id -> looks.put(id, look(id, written.codingsOf(id))));
    for (Map.Entry<String, Look> look : looks.entrySet()) {
      placement = placement.with(look.getKey(), look.getValue());
    }
    return placement;
  }

  /// The fingerprint counts only for a file that was not changed while it was read.
  private Look look(String id, Collection<Coding> written) {
    String before = fingerprint(id);
    Optional<String> text = text(id);
    boolean same = text.isPresent() && before.equals(fingerprint(id)) && looksTheSame(id);
    return Look.at(written, same ? before : "", text);
  }

  /// Fingerprint of the file of a transcript as it is catalogued; empty when there is none.
  private String fingerprint(String id) {
    return catalogue.find(id).map(summary -> file(summary.file()).fingerprint()).orElse("");
  }

  private boolean looksTheSame(String id) {
    String path = catalogue.find(id).orElseThrow().file();
    try {
      return file(path).looksLike(FoundFile.at(folder, path));
    } catch (IOException gone) {
      return false;
    }
  }

  /// Finds the place of codings that are new or have other words, in transcripts that are in
  /// memory. In others they stand where they were made, until the next opening looks.
  ///
  /// @param touched codings that may be so, with their transcripts
  Placement placeNew(
      Map<CodingId, String> touched, Project written, Project after, Placement before) {
    Placement placement = before;
    for (Map.Entry<CodingId, String> each : touched.entrySet()) {
      Optional<Coding> coding = after.coding(each.getValue(), each.getKey());
      Optional<Quotation> words = coding.map(Coding::quotation);
      Optional<Quotation> wordsBefore =
          written.coding(each.getValue(), each.getKey()).map(Coding::quotation);
      if (words.isPresent() && !words.equals(wordsBefore)) {
        Transcript transcript = kept.get(each.getValue());
        placement =
            transcript == null
                ? placement.withUnknown(each.getValue())
                : placement.with(coding.get(), Optional.of(transcript.text()));
      }
    }
    return placement;
  }

  /// The transcripts whose codings differ between two projects.
  static Set<String> withOtherCodings(Project before, Project after) {
    return after.codings().keySet().stream()
        .filter(id -> !after.codings().get(id).equals(before.codings().get(id)))
        .collect(Collectors.toSet());
  }

  private Optional<String> text(String id) {
    if (catalogue.find(id).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(id).text());
    } catch (IOException unreadable) {
      LOG.warn("A coded transcript could not be read: {}", unreadable.toString());
      return Optional.empty();
    }
  }

  private synchronized CataloguedFile file(String path) {
    return files.get(path);
  }

  /// Notes what was read of a file that does not look as it was catalogued.
  private synchronized void replace(
      CataloguedFile known, FoundFile onDisk, Transcript read, int place, List<Problem> found)
      throws IOException {
    List<TranscriptSummary> summaries = new ArrayList<>(known.transcripts());
    summaries.set(place, TranscriptSummary.of(read));
    String hash = FileHash.of(onDisk.in(folder));
    files.put(
        onDisk.path(),
        new CataloguedFile(onDisk, hash, known.labels(), known.evidence(), summaries, found));
    catalogue = catalogueOf(files);
    if (!hash.equals(known.hash())) {
      changed.put(read.id(), read);
    }
  }

  private static Catalogue catalogueOf(Map<String, CataloguedFile> files) {
    return new Catalogue(
        files.values().stream().flatMap(file -> file.transcripts().stream()).toList());
  }
}
