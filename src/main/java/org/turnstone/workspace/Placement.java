package org.turnstone.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.turnstone.edit.CodingMap;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.model.Quotation;
import org.turnstone.placing.QuotationFinder;

/// Where the words of codings stand today, for the codings that are not where they were written.
///
/// Journals say where the words stood when they were coded; files can have been corrected since,
/// differently on two computers. So places are found anew from the words, and never written back:
/// the journal's project stays the one truth, and this is laid over it. Immutable.
final class Placement {

  static final Placement NONE = new Placement(HashTreePMap.empty(), HashTreePMap.empty());

  /// @param written the quotation that the journal has
  /// @param today the same words in the text as it is; empty when they are not found
  record Moved(Quotation written, Optional<Quotation> today) {}

  /// What was found when all codings of one transcript were looked for in its text.
  ///
  /// @param fingerprint of the file; empty when that is not certain
  /// @param moved the codings that are not where they were written
  record Look(String fingerprint, PMap<CodingId, Moved> moved) {

    static final Look NOTHING = new Look("", HashTreePMap.empty());

    /// @param text empty when the transcript is not there or cannot be read
    static Look at(Iterable<Coding> written, String fingerprint, Optional<String> text) {
      PMap<CodingId, Moved> moved = HashTreePMap.empty();
      for (Coding coding : written) {
        moved = look(moved, coding, text);
      }
      return new Look(fingerprint, moved);
    }
  }

  private final PMap<String, PMap<CodingId, Moved>> byTranscript;
  private final PMap<String, String> fingerprints;

  private Placement(
      PMap<String, PMap<CodingId, Moved>> byTranscript, PMap<String, String> fingerprints) {
    this.byTranscript = byTranscript;
    this.fingerprints = fingerprints;
  }

  /// This placement, with what was found in one transcript.
  Placement with(String transcript, Look look) {
    return with(
        look.moved().isEmpty()
            ? byTranscript.minus(transcript)
            : byTranscript.plus(transcript, look.moved()),
        look.fingerprint().isEmpty()
            ? fingerprints.minus(transcript)
            : fingerprints.plus(transcript, look.fingerprint()));
  }

  private Placement with(
      PMap<String, PMap<CodingId, Moved>> moved, PMap<String, String> lookedFor) {
    return moved == byTranscript && lookedFor == fingerprints
        ? this
        : new Placement(moved, lookedFor);
  }

  /// This placement, for a project with a coding that was not looked for.
  Placement withUnknown(String transcript) {
    return with(byTranscript, fingerprints.minus(transcript));
  }

  /// Looks for one coding.
  Placement with(Coding coding, Optional<String> text) {
    String transcript = coding.transcript();
    PMap<CodingId, Moved> now = look(moved(transcript), coding, text);
    return new Placement(
        now.isEmpty() ? byTranscript.minus(transcript) : byTranscript.plus(transcript, now),
        fingerprints);
  }

  private static PMap<CodingId, Moved> look(
      PMap<CodingId, Moved> known, Coding coding, Optional<String> text) {
    Quotation written = coding.quotation();
    Optional<Quotation> today = text.flatMap(words -> QuotationFinder.find(written, words));
    return today.filter(written::equals).isPresent()
        ? known.minus(coding.id())
        : known.plus(coding.id(), new Moved(written, today));
  }

  /// What is known of one transcript; empty when not all its codings were looked for, or not in a
  /// file whose fingerprint is known.
  Optional<Look> look(String transcript) {
    return Optional.ofNullable(fingerprints.get(transcript))
        .map(fingerprint -> new Look(fingerprint, moved(transcript)));
  }

  /// Whether any coding is not where it was written.
  boolean movesAny() {
    return !byTranscript.isEmpty();
  }

  /// The codings of a transcript where their words stand; those without a place are left out.
  ///
  /// @param before what this gave before; given again when it is still the same
  @Nullable Map<CodingId, Coding> over(
      Project written, String transcript, @Nullable Map<CodingId, Coding> before) {
    Map<CodingId, Coding> codings = written.codings().get(transcript);
    if (codings == null || !byTranscript.containsKey(transcript)) {
      return codings;
    }
    CodingMap.Changes placed = CodingMap.of(codings).changes();
    for (CodingId id : moved(transcript).keySet()) {
      Optional<Coding> coding = written.coding(transcript, id);
      Optional<Quotation> today = coding.flatMap(this::today);
      if (today.isPresent()) {
        placed.put(coding.get().withQuotation(today.get()));
      } else {
        placed.remove(id);
      }
    }
    CodingMap now = placed.map();
    return now.equals(before) ? before : now;
  }

  /// The codings of a transcript that have no place.
  List<Coding> unplaced(Project written, String transcript) {
    return moved(transcript).keySet().stream()
        .map(id -> written.coding(transcript, id))
        .flatMap(Optional::stream)
        .filter(coding -> today(coding).isEmpty())
        .toList();
  }

  /// A coding that was given other words since is where those are.
  private Optional<Quotation> today(Coding coding) {
    Moved moved = moved(coding.transcript()).get(coding.id());
    return moved == null || !moved.written().equals(coding.quotation())
        ? Optional.of(coding.quotation())
        : moved.today();
  }

  private PMap<CodingId, Moved> moved(String transcript) {
    return byTranscript.getOrDefault(transcript, HashTreePMap.empty());
  }
}
