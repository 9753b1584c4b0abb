package org.turnstone.search;

/// The order of hits.
public enum Order {
  /// As the transcripts stand in the catalogue, then by turn.
  TRANSCRIPT,
  /// The best first; those that fit equally well as they stand in the catalogue.
  RELEVANCE
}
