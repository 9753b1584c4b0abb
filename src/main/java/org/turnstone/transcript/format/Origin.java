package org.turnstone.transcript.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a format says of a transcript beside its words.
///
/// @param id the id it gives, never blank; empty when the words or the name of the file decide
/// @param title empty when it gives none
/// @param attributes named values, in the order of the file
public record Origin(
    Position position, Optional<String> id, String title, Map<String, String> attributes) {

  /// Of a file that says nothing and holds one transcript.
  public static final Origin NONE =
      new Origin(Position.START, Optional.empty(), "", Collections.emptyMap());

  public Origin {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }
}
