package org.turnstone.transcript.json;

import org.turnstone.transcript.format.Position;
import org.turnstone.transcript.format.Source;
import org.turnstone.transcript.text.TextStream;

/// Where a value begins in a file, and which of the conversations in it is meant.
///
/// @param skip characters after the byte
/// @param index counted from 0
record Place(long at, int skip, int index) {

  static Place of(Position position) {
    return new Place(position.at(), position.skip(), position.index());
  }

  static Place of(TextStream.Place place, int index) {
    return new Place(place.at(), place.skip(), index);
  }

  /// The position of a conversation in this value.
  Position of(int conversation) {
    return new Position(at, skip, conversation);
  }

  /// The file as it is read from here.
  Source in(Source source) {
    return index == 0 ? source : source.at(new Position(at, skip, 0));
  }
}
