package org.turnstone.workspace;

import org.turnstone.model.Coding;

/// A coding whose words are not in the transcript any more. It is kept, listed and exported, and
/// painted nowhere, until a person says where it belongs.
///
/// @param reason why, as a sentence without the words themselves
public record Unplaced(Coding coding, String reason) {}
