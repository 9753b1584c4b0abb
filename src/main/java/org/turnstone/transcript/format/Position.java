package org.turnstone.transcript.format;

/// Where in its file a transcript begins, so that it can be read without those before it. Only the
/// reader that gave it knows what its numbers mean.
///
/// @param at a place in the file, as a byte or a count
/// @param skip how much further, in units of that reader
/// @param index which of several transcripts that begin there, from 0
public record Position(long at, int skip, int index) {

  /// The beginning of a file; the only position in one that holds one transcript.
  public static final Position START = new Position(0, 0, 0);
}
