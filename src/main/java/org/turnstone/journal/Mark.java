package org.turnstone.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.turnstone.cache.PackedReader;
import org.turnstone.cache.PackedWriter;

/// How far a journal was read, and what was said of it so far.
///
/// @param file its name
/// @param length how many bytes, all of them whole lines
/// @param checksum of these bytes
/// @param modified when the file was last written, in milliseconds; 0 when that is no proof that
///     it is the same
/// @param lines how many lines that were
/// @param damaged which of them are no actions
/// @param unknown how many have edits of a newer version
record Mark(
    String file,
    long length,
    long checksum,
    long modified,
    int lines,
    List<Integer> damaged,
    int unknown) {

  static Mark of(String file, JournalContents contents, long checksum, long modified) {
    return new Mark(
        file,
        contents.tornFrom(),
        checksum,
        modified,
        contents.lines(),
        contents.damagedLines(),
        contents.unknown());
  }

  Mark provenBy(long modified) {
    return new Mark(file, length, checksum, modified, lines, damaged, unknown);
  }

  PackedJournal.Point point() {
    return new PackedJournal.Point(length, checksum);
  }

  /// What is known of the journal up to here, without its actions.
  JournalContents contents() {
    return new JournalContents(List.of(), damaged, length, length, true, lines, length, unknown);
  }

  void write(PackedWriter out) throws IOException {
    out.text(file);
    out.number(length);
    out.bits(checksum);
    out.bits(modified);
    out.number(lines);
    out.number(damaged.size());
    for (int line : damaged) {
      out.number(line);
    }
    out.number(unknown);
  }

  static Mark read(PackedReader in) throws IOException {
    String file = in.text();
    long length = in.number();
    long checksum = in.bits();
    long modified = in.bits();
    int lines = in.count();
    List<Integer> damaged = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      damaged.add(in.count());
    }
    return new Mark(file, length, checksum, modified, lines, List.copyOf(damaged), in.count());
  }
}
