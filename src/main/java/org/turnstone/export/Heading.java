package org.turnstone.export;

import java.util.Map;
import java.util.Optional;
import org.turnstone.model.Code;

/// A heading over excerpts. A code that has none of its own stands over those below it.
///
/// @param depth how far below the top, counted from 0
/// @param title name of the code, id of the transcript, value of the attribute; empty for those
///     without a value
/// @param code when the group is one of a code that the codebook has
/// @param attributes of the transcript, when the group is one of a transcript
/// @param own how many excerpts follow before the next group
/// @param all the same with those of the groups below
public record Heading(
    int depth,
    String title,
    Optional<Code> code,
    Map<String, String> attributes,
    long own,
    long all) {}
