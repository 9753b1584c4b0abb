package org.turnstone.ui.library;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.turnstone.ui.kit.PlainLetters;

/// What a person wants listed, and how.
///
/// @param sought words that the id, the title, the file or an attribute has
/// @param values by attribute the values that are wanted; an attribute without any may have all
/// @param grouping the attribute by which transcripts are put together
/// @param collapsed keys of the groups of which only the heading is shown
/// @param reading the transcript that is being read: it stays although it is done
/// @param read which transcripts were opened, the later the higher
record Choice(
    String sought,
    Segment segment,
    Map<String, Set<String>> values,
    Order order,
    Optional<String> grouping,
    Set<String> collapsed,
    Optional<String> reading,
    Map<String, Integer> read) {

  Choice {
    sought = PlainLetters.of(sought.strip());
  }

  boolean holds(TranscriptRow row) {
    return (segment.holds(row) || reading.filter(row.id()::equals).isPresent())
        && row.sought().contains(sought)
        && values.entrySet().stream()
            .allMatch(wanted -> wanted.getValue().contains(row.value(wanted.getKey())));
  }
}
