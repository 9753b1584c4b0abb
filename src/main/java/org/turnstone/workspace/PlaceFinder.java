package org.turnstone.workspace;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.model.Quotation;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.workspace.Placement.Look;
import org.turnstone.workspace.Transcripts.Reading;

/// Looks where codings stand in transcripts as they are now.
record PlaceFinder(Transcripts transcripts) {

  private static final Logger LOG = LoggerFactory.getLogger(PlaceFinder.class);

  /// Where all codings of one transcript stand.
  ///
  /// @param codings that were looked for
  /// @param reading of the transcript in which; empty when it is gone
  record Looked(Map<CodingId, Coding> codings, Look look, Optional<TranscriptSummary> reading) {

    /// Whether these are still all its codings.
    boolean isOf(Project written, String transcript) {
      return codings == codings(written, transcript);
    }

    static Map<CodingId, Coding> codings(Project written, String transcript) {
      return written.codings().getOrDefault(transcript, Map.of());
    }
  }

  /// What was found in the reading that is catalogued now, if it was. A file that is read to its
  /// end in parts has no hash meanwhile.
  Optional<Looked> asCatalogued(String id, Map<CodingId, Coding> codings, Look look) {
    Optional<TranscriptSummary> reading = transcripts.summary(id);
    String catalogued = transcripts.fingerprint(id);
    return !catalogued.isEmpty()
            && look.fingerprint().endsWith(catalogued)
            && reading.filter(transcripts::isNow).isPresent()
        ? Optional.of(new Looked(codings, look, reading))
        : Optional.empty();
  }

  /// Whether codings were looked for in the transcript as it is catalogued now.
  boolean isNow(String id, Looked looked) {
    return looked.reading().map(transcripts::isNow).orElse(transcripts.summary(id).isEmpty());
  }

  /// Looks for every coding of some transcripts. Reads these. Missing are those that cannot be
  /// read, or may still come.
  Map<String, Looked> look(Project written, Set<String> ids) {
    Map<String, Looked> looked = new ConcurrentHashMap<>();
    ids.parallelStream()
        .forEach(
            id -> look(id, Looked.codings(written, id)).ifPresent(found -> looked.put(id, found)));
    return looked;
  }

  /// Finds the place of codings that are new or have other words, in transcripts that are in
  /// memory as they are shown. In others they stand where they were made, until someone looks; in
  /// those that are gone they wait.
  ///
  /// @param touched codings that may be so, with their transcripts
  Placement placeNew(Map<CodingId, String> touched, Moment before, Project after) {
    Placement placement = before.placement();
    for (Map.Entry<CodingId, String> each : touched.entrySet()) {
      String id = each.getValue();
      Optional<Coding> coding = after.coding(id, each.getKey());
      Optional<Quotation> words = coding.map(Coding::quotation);
      Optional<Quotation> wordsBefore =
          before.written().coding(id, each.getKey()).map(Coding::quotation);
      if (words.isPresent() && !words.equals(wordsBefore)) {
        Optional<Reading> reading =
            transcripts
                .inMemory(id)
                .filter(read -> before.catalogue().byId().get(id) == read.summary());
        if (isGone(id)) {
          placement = placement.with(coding.get(), Optional.empty());
        } else if (reading.isEmpty()) {
          placement = placement.withUnknown(id);
          transcripts.await(id);
        } else {
          placement = placement.with(coding.get(), reading.map(read -> read.transcript().text()));
        }
      }
    }
    return placement;
  }

  /// Whether it is not in the folder, as far as that can be known.
  private boolean isGone(String id) {
    return transcripts.isWhole() && transcripts.summary(id).isEmpty();
  }

  private Optional<Looked> look(String id, Map<CodingId, Coding> written) {
    Optional<TranscriptSummary> catalogued = transcripts.summary(id);
    if (written.isEmpty() || isGone(id)) {
      return Optional.of(look(written, "", Optional.empty(), catalogued));
    }
    if (catalogued.isEmpty()) {
      return Optional.empty();
    }
    try {
      Reading reading = transcripts.read(id);
      return Optional.of(
          look(
              written,
              fingerprint(reading),
              Optional.of(reading.transcript().text()),
              Optional.of(reading.summary())));
    } catch (IOException unreadable) {
      LOG.warn("A coded transcript could not be read", unreadable);
      return transcripts.summary(id).isPresent()
          ? Optional.empty()
          : Optional.of(look(written, "", Optional.empty(), Optional.empty()));
    }
  }

  private static Looked look(
      Map<CodingId, Coding> codings,
      String fingerprint,
      Optional<String> text,
      Optional<TranscriptSummary> reading) {
    return new Looked(codings, Look.at(codings.values(), fingerprint, text), reading);
  }

  /// It counts only for a file that was not changed while it was read.
  private String fingerprint(Reading reading) {
    String fingerprint = transcripts.fingerprint(reading.summary().id());
    return transcripts.isNow(reading.summary()) && transcripts.looksTheSame(reading.summary().id())
        ? fingerprint
        : "";
  }
}
