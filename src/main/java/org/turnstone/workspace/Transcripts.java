package org.turnstone.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Problem;
import org.turnstone.model.Transcript;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.search.TurnIndex;
import org.turnstone.transcript.ReadTranscript;
import org.turnstone.transcript.TranscriptReader;
import org.turnstone.transcript.dialog.LabelEvidence;
import org.turnstone.transcript.dialog.OwnLabels;
import org.turnstone.transcript.format.FoundFile;

/// The transcripts of an open folder: all of them without words, and single ones with words when
/// they are asked for. The last few that were read are kept. Safe from any thread.
final class Transcripts {

  private static final Logger LOG = LoggerFactory.getLogger(Transcripts.class);

  private static final int KEPT = 32;

  private final Sources sources;
  private final TurnIndex index;

  /// A transcript with its words.
  ///
  /// @param summary what is catalogued of this very reading
  record Reading(Transcript transcript, TranscriptSummary summary) {}

  private final Map<String, Reading> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Reading> eldest) {
              return size() > KEPT;
            }
          });
  private final Map<String, CataloguedFile> files = new LinkedHashMap<>();
  private Map<String, CataloguedTranscript> byId = new HashMap<>();
  private List<Problem> problems = List.of();

  /// Paths of files that were read again when they were looked at. There may be more in them.
  private final Set<String> takenIn = new HashSet<>();

  private final Set<String> changed = new LinkedHashSet<>();

  /// Transcripts of which nobody knows yet where the codings stand in their present reading: it or
  /// the codings are new. Told before a reading can be seen.
  private final Set<String> waiting = new HashSet<>();

  /// What is held while a changed file is read, by its path.
  private final Map<String, Object> changing = new ConcurrentHashMap<>();

  private volatile Catalogue catalogue = Catalogue.EMPTY;
  private volatile boolean whole;

  /// @param known what was known of the files when the folder was open last
  Transcripts(Sources sources, TurnIndex index, List<CataloguedFile> known) {
    this.sources = sources;
    this.index = index;
    take(new FolderNow(known, List.of(), false));
    waiting.clear();
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /// Whether all files were read and checked.
  boolean isWhole() {
    return whole;
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

  /// What is known of the files, so that it need not be read again. Those of which more may be
  /// known have no hash.
  synchronized List<CataloguedFile> known() {
    return files.values().stream()
        .map(file -> takenIn.contains(file.file().path()) ? file.withoutHash() : file)
        .toList();
  }

  /// The files are known better now.
  ///
  /// @return ids of the transcripts that are new, gone, or read in another way
  synchronized Set<String> take(FolderNow now) {
    Map<String, CataloguedTranscript> before = byId;
    byId = HashMap.newHashMap(before.size());
    files.clear();
    now.files().forEach(this::hold);
    Set<String> differing = new HashSet<>();
    byId.forEach(
        (id, each) -> {
          if (before.remove(id) != each) {
            differing.add(id);
          }
        });
    differing.addAll(before.keySet());
    kept.keySet().removeAll(differing);
    waiting.addAll(differing);
    if (now.whole()) {
      takenIn.clear();
    }
    problems = List.copyOf(now.problems());
    if (!differing.isEmpty()) {
      catalogue = catalogueOf(files);
    }
    whole = now.whole();
    return differing;
  }

  /// Reads a transcript from its place in its file, or gives back the one that was read if the file
  /// is the same. When it is not, all that it holds is read and indexed again, and is among
  /// [#takeChanged].
  ///
  /// @throws IOException when it cannot be read or understood, with a sentence
  Reading read(String id) throws IOException {
    try {
      return readNow(id);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    } catch (RuntimeException failure) {
      LOG.warn("A file is not understood: {} at {}", failure.getClass(), failure.getStackTrace());
      throw new IOException("The file of " + id + " could not be understood.");
    }
  }

  private Reading readNow(String id) throws IOException {
    CataloguedFile known =
        find(id).orElseThrow(() -> new IOException("No transcript here has the id " + id + "."));
    FoundFile onDisk = FoundFile.at(sources.folder(), known.file().path());
    boolean same = isAsRead(known, onDisk);
    Reading before = kept.get(id);
    if (before != null && same) {
      return before;
    }
    if (!same && !takeIn(known, onDisk)) {
      return readNow(id);
    }
    CataloguedTranscript as = catalogued(id, onDisk);
    Transcript transcript =
        TranscriptReader.readOne(
                sources.of(onDisk, as.position()), LabelEvidence.from(as.evidence()))
            .flatMap(ReadTranscript::found)
            .orElseThrow(() -> gone(onDisk, id))
            .withId(id);
    Reading reading = new Reading(transcript, as.summary());
    return keep(reading) ? reading : readNow(id);
  }

  /// Keeps what was read, unless it is catalogued in another way by now: it would stand for that.
  private synchronized boolean keep(Reading reading) {
    boolean still = isNow(reading.summary());
    if (still) {
      kept.put(reading.summary().id(), reading);
    }
    return still;
  }

  /// Whether a transcript is catalogued as it was read then.
  synchronized boolean isNow(TranscriptSummary reading) {
    return summary(reading.id()).filter(now -> now == reading).isPresent();
  }

  /// What is catalogued of a transcript now; empty when there is none.
  synchronized Optional<TranscriptSummary> summary(String id) {
    return Optional.ofNullable(byId.get(id)).map(CataloguedTranscript::summary);
  }

  /// A transcript whose words are in memory.
  Optional<Reading> inMemory(String id) {
    return Optional.ofNullable(kept.get(id));
  }

  /// Somebody must look where the codings of a transcript stand.
  synchronized void await(String id) {
    waiting.add(id);
  }

  synchronized boolean isWaiting(String id) {
    return waiting.contains(id);
  }

  synchronized Set<String> waiting() {
    return Set.copyOf(waiting);
  }

  /// The codings of a transcript were looked for. Those in another reading than there is now still
  /// wait.
  ///
  /// @param reading in which; empty when it is gone
  synchronized void placed(String id, Optional<TranscriptSummary> reading) {
    if (reading.map(this::isNow).orElse(!byId.containsKey(id))) {
      waiting.remove(id);
    }
  }

  /// A reading of a transcript without its words.
  ///
  /// @param fingerprint tells it from others
  record Known(String fingerprint, TranscriptSummary summary) {}

  /// What is known of a transcript, if its file still looks as it did when it was read.
  Optional<Known> unchanged(String id) {
    return known(id).filter(_ -> looksTheSame(id));
  }

  synchronized Optional<Known> known(String id) {
    return find(id).map(file -> new Known(file.fingerprint(byId.get(id)), byId.get(id).summary()));
  }

  /// The transcripts whose files were changed, each once: who takes them places their codings.
  synchronized Set<String> takeChanged() {
    Set<String> taken = Set.copyOf(changed);
    changed.clear();
    return taken;
  }

  /// Tells this reading of a transcript from others; empty when there is no such transcript.
  synchronized String fingerprint(String id) {
    return known(id).map(Known::fingerprint).orElse("");
  }

  /// Whether the file of a transcript is on disk as it is catalogued.
  boolean looksTheSame(String id) {
    Optional<CataloguedFile> known = find(id);
    try {
      return known.isPresent()
          && isAsRead(known.get(), FoundFile.at(sources.folder(), known.get().file().path()));
    } catch (IOException gone) {
      return false;
    }
  }

  private boolean isAsRead(CataloguedFile known, FoundFile onDisk) {
    return known.looksLike(onDisk) && known.choices().equals(sources.fingerprint(onDisk));
  }

  /// The file of a transcript, as it is catalogued.
  private synchronized Optional<CataloguedFile> find(String id) {
    return Optional.ofNullable(byId.get(id)).map(each -> files.get(each.summary().file()));
  }

  private synchronized CataloguedTranscript catalogued(String id, FoundFile file)
      throws IOException {
    CataloguedTranscript transcript = byId.get(id);
    if (transcript == null) {
      throw gone(file, id);
    }
    return transcript;
  }

  private static IOException gone(FoundFile file, String id) {
    return new IOException(file.path() + " was changed and no longer holds " + id + ".");
  }

  private void hold(CataloguedFile file) {
    files.put(file.file().path(), file);
    file.transcripts().forEach(each -> byId.put(each.id(), each));
  }

  /// Takes in a file that does not look as it was catalogued. Others are held up only when they
  /// want the same file.
  ///
  /// @return false when it was catalogued in another way meanwhile
  private boolean takeIn(CataloguedFile known, FoundFile onDisk) throws IOException {
    synchronized (changing.computeIfAbsent(onDisk.path(), _ -> new Object())) {
      if (!isStill(known)) {
        return false;
      }
      String hash = FileHash.of(sources.path(onDisk));
      if (hash.equals(known.hash()) && known.choices().equals(sources.fingerprint(onDisk))) {
        return replace(known, known.with(onDisk));
      }
      ChangedFile changed = new ChangedFile(sources, evidence(), index);
      return replace(known, changed.read(onDisk, hash, known));
    }
  }

  private synchronized boolean isStill(CataloguedFile known) {
    return files.get(known.file().path()) == known;
  }

  private synchronized boolean replace(CataloguedFile known, CataloguedFile now) {
    if (!isStill(known)) {
      return false;
    }
    if (now.transcripts() != known.transcripts()) {
      takenIn.add(known.file().path());
      for (CataloguedTranscript each : known.transcripts()) {
        byId.remove(each.id());
        kept.remove(each.id());
        changed.add(each.id());
        waiting.add(each.id());
      }
    }
    hold(now);
    catalogue = catalogueOf(files);
    return true;
  }

  private synchronized LabelEvidence evidence() {
    return LabelEvidence.of(labels());
  }

  private Stream<OwnLabels> labels() {
    return byId.values().stream().map(CataloguedTranscript::labels);
  }

  private static Catalogue catalogueOf(Map<String, CataloguedFile> files) {
    return new Catalogue(
        files.values().stream()
            .flatMap(file -> file.transcripts().stream())
            .map(CataloguedTranscript::summary)
            .toList());
  }
}
