package org.turnstone.search;

import org.turnstone.model.Turn;

/// A turn with its words, as they were indexed.
public record IndexedTurn(Turn turn, String words) {}
