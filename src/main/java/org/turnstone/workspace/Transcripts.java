package org.turnstone.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.turnstone.search.TurnIndex;
import org.turnstone.transcript.ReadTranscript;
import org.turnstone.transcript.TranscriptReader;
import org.turnstone.transcript.dialog.LabelEvidence;
import org.turnstone.transcript.format.FoundFile;
import org.turnstone.transcript.format.Position;
import org.turnstone.workspace.Placement.Look;

/// The transcripts of an open folder: all of them without words, and single ones with words when
/// they are asked for. The last few that were read are kept. Safe from any thread.
final class Transcripts {

  private static final Logger LOG = LoggerFactory.getLogger(Transcripts.class);
  private static final int KEPT = 32;

  private final Sources sources;
  private final TurnIndex index;
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
  private final Map<String, CataloguedTranscript> byId = new HashMap<>();
  private final Set<String> changed = new LinkedHashSet<>();
  private volatile Catalogue catalogue;

  /// @param problems of the folder as a whole; those of files are with them
  Transcripts(
      Sources sources,
      TurnIndex index,
      LabelEvidence evidence,
      List<CataloguedFile> files,
      List<Problem> problems) {
    this.sources = sources;
    this.index = index;
    this.evidence = evidence;
    this.problems = List.copyOf(problems);
    files.forEach(this::hold);
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

  /// Reads a transcript from its place in its file, or gives back the one that was read if the file
  /// is the same. When it is not, all that it holds is read and indexed again, and is among
  /// [#takeChanged].
  Transcript read(String id) throws IOException {
    CataloguedFile known =
        find(id).orElseThrow(() -> new IOException("No transcript here has the id " + id + "."));
    FoundFile onDisk = FoundFile.at(sources.folder(), known.file().path());
    Transcript before = kept.get(id);
    if (before != null && known.looksLike(onDisk)) {
      return before;
    }
    if (!known.looksLike(onDisk)) {
      takeIn(onDisk);
    }
    Transcript transcript =
        TranscriptReader.readOne(sources.of(onDisk, position(id, onDisk)), evidence)
            .flatMap(ReadTranscript::found)
            .orElseThrow(() -> gone(onDisk, id))
            .withId(id);
    kept.put(id, transcript);
    return transcript;
  }

  /// What tells the reading of a transcript from others, if its file still looks as it did then.
  Optional<String> unchanged(String id) {
    CataloguedFile file;
    CataloguedTranscript transcript;
    synchronized (this) {
      transcript = byId.get(id);
      file = transcript == null ? null : files.get(transcript.summary().file());
    }
    try {
      return file != null && file.looksLike(FoundFile.at(sources.folder(), file.file().path()))
          ? Optional.of(file.fingerprint(transcript))
          : Optional.empty();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /// The transcripts whose files were changed, each once: who takes them places their codings.
  synchronized Set<String> takeChanged() {
    Set<String> taken = Set.copyOf(changed);
    changed.clear();
    return taken;
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
    return find(id).map(CataloguedFile::fingerprint).orElse("");
  }

  private boolean looksTheSame(String id) {
    try {
      CataloguedFile known = find(id).orElseThrow();
      return known.looksLike(FoundFile.at(sources.folder(), known.file().path()));
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

  /// The file of a transcript, as it is catalogued.
  private synchronized Optional<CataloguedFile> find(String id) {
    return Optional.ofNullable(byId.get(id)).map(each -> files.get(each.summary().file()));
  }

  private synchronized Position position(String id, FoundFile file) throws IOException {
    CataloguedTranscript transcript = byId.get(id);
    if (transcript == null) {
      throw gone(file, id);
    }
    return transcript.position();
  }

  private static IOException gone(FoundFile file, String id) {
    return new IOException(file.path() + " was changed and no longer holds " + id + ".");
  }

  private void hold(CataloguedFile file) {
    files.put(file.file().path(), file);
    file.transcripts().forEach(each -> byId.put(each.id(), each));
  }

  /// Takes in a file that does not look as it was catalogued.
  private synchronized void takeIn(FoundFile onDisk) throws IOException {
    CataloguedFile known = files.get(onDisk.path());
    if (known.looksLike(onDisk)) {
      return;
    }
    String hash = FileHash.of(sources.path(onDisk));
    boolean same = hash.equals(known.hash());
    CataloguedFile now =
        same
            ? known.with(onDisk)
            : new ChangedFile(sources, evidence, index).read(onDisk, hash, known);
    if (!same) {
      known.transcripts().forEach(each -> byId.remove(each.id()));
      known.transcripts().forEach(each -> kept.remove(each.id()));
      known.transcripts().forEach(each -> changed.add(each.id()));
    }
    hold(now);
    catalogue = catalogueOf(files);
  }

  private static Catalogue catalogueOf(Map<String, CataloguedFile> files) {
    return new Catalogue(
        files.values().stream()
            .flatMap(file -> file.transcripts().stream())
            .map(CataloguedTranscript::summary)
            .toList());
  }
}
