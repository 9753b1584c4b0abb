package org.turnstone.transcript.format;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What a researcher decided about the reading of a file, instead of what Turnstone would take it
/// for.
///
/// @param charset how its characters are encoded
/// @param format what it is
/// @param speakers labels that are speakers, in normal form (lower case, single blanks)
/// @param texts labels that are none, in the same form
public record ReadingChoices(
    Optional<Charset> charset, Optional<Format> format, Set<String> speakers, Set<String> texts) {

  /// Nothing was decided.
  public static final ReadingChoices NONE =
      new ReadingChoices(Optional.empty(), Optional.empty(), Set.of(), Set.of());

  public ReadingChoices {
    speakers = Set.copyOf(speakers);
    texts = Set.copyOf(texts);
  }

  /// Changes when a file must be read again because other things were decided. Empty for [#NONE].
  public String fingerprint() {
    return equals(NONE)
        ? ""
        : charset.map(Charset::name).orElse("")
            + " "
            + format.map(Format::word).orElse("")
            + " "
            + String.join("|", new TreeSet<>(speakers))
            + " "
            + String.join("|", new TreeSet<>(texts));
  }
}
