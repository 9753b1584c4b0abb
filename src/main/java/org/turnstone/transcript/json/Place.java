package org.turnstone.transcript.json;

import org.turnstone.transcript.format.Position;
import org.turnstone.transcript.format.Source;
import org.turnstone.transcript.text.TextStream;

/// Where a value begins in a file, and which of the conversations in it is meant.
///
/// @param skip characters after the byte
/// @param index counted from 0
record Place(long at, int skip, int index) {

  /// A [TextStream] skips fewer characters than its piece has, which leaves room for the index.
  private static final int SKIP_BITS = 17;

  static Place of(Position position) {
    return new Place(
        position.at(), position.skip() & (1 << SKIP_BITS) - 1, position.skip() >>> SKIP_BITS);
  }

  static Place of(TextStream.Place place, int index) {
    return new Place(place.at(), place.skip(), index);
  }

  /// The position of a conversation in this value; the last that can be told stands for all after.
  Position of(int conversation) {
    int told = Math.min(conversation, (1 << 31 - SKIP_BITS) - 1);
    return new Position(at, skip | told << SKIP_BITS);
  }

  /// The file as it is read from here.
  Source in(Source source) {
    return index == 0 ? source : source.at(new Position(at, skip));
  }
}
