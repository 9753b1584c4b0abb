package org.turnstone.search;

/// The order of hits.
public enum Order {
  /// As the transcripts stand in the catalogue, then by turn.
  TRANSCRIPT,
  /// By the word before the words found, then the one before that; of the first
  /// [ContextOrder#MOST] hits.
  LEFT_WORD,
  /// By the word after the words found, likewise.
  RIGHT_WORD,
  /// The best first; those that fit equally well as they stand in the catalogue.
  RELEVANCE,
  /// By the ids of the transcripts, numbers in them as numbers, then by turn.
  NAME
}
