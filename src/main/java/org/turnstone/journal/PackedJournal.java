package org.turnstone.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.turnstone.cache.PackedReader;
import org.turnstone.cache.PackedWriter;

/// The beginning of a journal as the cache has it, without a last line that is not whole.
///
/// @param points the beginnings of it that are known, the longest one last: all of it
record PackedJournal(JournalContents contents, List<Point> points) {

  /// So many are remembered; marks of a window that opened long ago may be among them.
  private static final int MOST_POINTS = 64;

  /// A beginning of a file.
  ///
  /// @param length in bytes, all of them whole lines
  /// @param checksum of these bytes
  record Point(long length, long checksum) {

    /// Whether a file begins with these bytes.
    ///
    /// @param checksum of these bytes afterwards, if so; of none, if not
    boolean begins(FileChannel file, CRC32C checksum) throws IOException {
      long left = length;
      InputStream in = Channels.newInputStream(file.position(0));
      byte[] buffer = new byte[1 << 18];
      while (left > 0 && length <= file.size()) {
        int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
        if (read < 0) {
          break;
        }
        checksum.update(buffer, 0, read);
        left -= read;
      }
      boolean same = left == 0 && checksum.getValue() == this.checksum;
      if (!same) {
        checksum.reset();
      }
      return same;
    }
  }

  static PackedJournal of(JournalContents contents, long checksum, Optional<PackedJournal> before) {
    Point all = new Point(contents.tornFrom(), checksum);
    Stream<Point> known =
        before.stream().flatMap(it -> it.points().stream()).filter(point -> !point.equals(all));
    return new PackedJournal(contents, latest(Stream.concat(known, Stream.of(all))));
  }

  /// The same, where it is also known that the journal begins with this.
  PackedJournal with(Point point) {
    List<Point> others = points.subList(0, points.size() - 1);
    return new PackedJournal(
        contents,
        latest(Stream.of(others.stream(), Stream.of(point), Stream.of(all())).flatMap(all -> all)));
  }

  private static List<Point> latest(Stream<Point> points) {
    List<Point> all = points.toList();
    return List.copyOf(all.subList(Math.max(0, all.size() - MOST_POINTS), all.size()));
  }

  Point all() {
    return points.getLast();
  }

  /// The lines before a mark; empty when it is not known that the journal began so.
  Optional<List<JournalContents.Line>> upTo(Mark mark) {
    return points.contains(mark.point())
        ? Optional.of(
            contents.actions().stream().takeWhile(line -> line.number() <= mark.lines()).toList())
        : Optional.empty();
  }

  void write(PackedWriter out) throws IOException {
    out.number(points.size());
    for (Point point : points) {
      out.number(point.length());
      out.bits(point.checksum());
    }
    out.number(contents.damagedLines().size());
    for (int line : contents.damagedLines()) {
      out.number(line);
    }
    out.number(contents.lines());
    out.number(contents.unknown());
    PackedActions.write(contents.actions(), out);
  }

  static PackedJournal read(PackedReader in, Shared shared) throws IOException {
    List<Point> points = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      points.add(new Point(in.number(), in.bits()));
    }
    if (points.isEmpty()) {
      throw new IOException("no beginning");
    }
    long length = points.getLast().length();
    List<Integer> damaged = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      damaged.add(in.count());
    }
    int lines = in.count();
    int unknown = in.count();
    List<JournalContents.Line> actions = new PackedActions(shared).read(in);
    return new PackedJournal(
        new JournalContents(actions, damaged, length, length, true, lines, 0, unknown), points);
  }
}
