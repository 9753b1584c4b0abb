package org.turnstone.transcript.format;

/// Where in its file a transcript begins, so that it can be read without those before it. Only the
/// reader that gave it knows what its numbers mean.
///
/// @param at a place in the file, as a byte or a count
/// @param skip how much further, in units of that reader
public record Position(long at, int skip) {

  /// The beginning of a file; the only position in one that holds one transcript.
  public static final Position START = new Position(0, 0);
}
