package org.turnstone.workspace;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.model.Quotation;
import org.turnstone.model.Transcript;
import org.turnstone.workspace.Placement.Look;

/// Looks where codings stand in transcripts as they are now.
record PlaceFinder(Transcripts transcripts) {

  private static final Logger LOG = LoggerFactory.getLogger(PlaceFinder.class);

  /// Whether it can be said where the codings of a transcript stand, or that it is gone.
  boolean canLook(String id) {
    return transcripts.isWhole() || transcripts.catalogue().find(id).isPresent();
  }

  /// Whether codings were looked for in the reading that is catalogued. A file that is read to its
  /// end in parts has no hash meanwhile.
  boolean isOfTheCatalogue(Look look, String id) {
    String catalogued = transcripts.fingerprint(id);
    return !catalogued.isEmpty() && look.fingerprint().endsWith(catalogued);
  }

  /// Looks for every coding of some transcripts. Reads these.
  Map<String, Look> looks(Project written, Set<String> ids) {
    Map<String, Look> looks = new ConcurrentHashMap<>();
    ids.parallelStream().forEach(id -> looks.put(id, look(id, written.codingsOf(id))));
    return looks;
  }

  /// Finds the place of codings that are new or have other words, in transcripts that are in
  /// memory. In others they stand where they were made, until someone looks.
  ///
  /// @param touched codings that may be so, with their transcripts
  /// @param unknown is told of those others
  Placement placeNew(
      Map<CodingId, String> touched,
      Project written,
      Project after,
      Placement before,
      Consumer<String> unknown) {
    Placement placement = before;
    for (Map.Entry<CodingId, String> each : touched.entrySet()) {
      Optional<Coding> coding = after.coding(each.getValue(), each.getKey());
      Optional<Quotation> words = coding.map(Coding::quotation);
      Optional<Quotation> wordsBefore =
          written.coding(each.getValue(), each.getKey()).map(Coding::quotation);
      if (words.isPresent() && !words.equals(wordsBefore)) {
        Optional<Transcript> transcript = transcripts.inMemory(each.getValue());
        if (transcript.isEmpty()) {
          placement = placement.withUnknown(each.getValue());
          unknown.accept(each.getValue());
        } else {
          placement = placement.with(coding.get(), transcript.map(Transcript::text));
        }
      }
    }
    return placement;
  }

  /// The fingerprint counts only for a file that was not changed while it was read.
  private Look look(String id, Collection<Coding> written) {
    String before = transcripts.fingerprint(id);
    Optional<String> text = text(id);
    boolean same =
        text.isPresent()
            && before.equals(transcripts.fingerprint(id))
            && transcripts.looksTheSame(id);
    return Look.at(written, same ? before : "", text);
  }

  private Optional<String> text(String id) {
    if (transcripts.catalogue().find(id).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(transcripts.read(id).text());
    } catch (IOException unreadable) {
      LOG.warn("A coded transcript could not be read: {}", unreadable.toString());
      return Optional.empty();
    }
  }

  /// The transcripts whose codings differ between two projects.
  static Set<String> withOtherCodings(Project before, Project after) {
    return after.codings().keySet().stream()
        .filter(id -> !after.codings().get(id).equals(before.codings().get(id)))
        .collect(Collectors.toSet());
  }
}
