package org.turnstone.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.turnstone.cache.PackedReader;
import org.turnstone.cache.PackedWriter;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.edit.LateEdits;

/// The many edits of one action, compressed: the same bytes in the cache and in memory. They name
/// all that they need, so they can be read by themselves.
final class PackedEdits implements Supplier<List<Edit>> {

  /// So many are worth the effort.
  private static final int MANY = 100;

  private final byte[] bytes;
  private final int count;
  private final Shared shared;

  private PackedEdits(byte[] bytes, int count, Shared shared) {
    this.bytes = bytes;
    this.count = count;
    this.shared = shared;
  }

  /// Whether edits are written in this way. Those of a newer Turnstone are not.
  static boolean areIn(List<Edit> edits) {
    return edits instanceof LateEdits
        || edits.size() >= MANY && edits.stream().noneMatch(Edit.Unknown.class::isInstance);
  }

  static void write(List<Edit> edits, PackedWriter out) throws IOException {
    out.bytes(
        edits instanceof LateEdits late && late.source() instanceof PackedEdits packed
            ? packed.bytes
            : compressed(edits));
  }

  private static byte[] compressed(List<Edit> edits) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (OutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      PackedWriter packed = new PackedWriter(out);
      PackedActions.writeAll(edits, packed);
      packed.finish();
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /// The same action, of which no more is in memory than the cache would have.
  static Action packed(Action action, Shared shared) {
    List<Edit> edits = action.edits();
    if (edits instanceof LateEdits || !areIn(edits)) {
      return action;
    }
    try {
      PackedEdits packed = new PackedEdits(compressed(edits), edits.size(), shared.names());
      return action.withEdits(new LateEdits(edits.size(), packed));
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
  }

  static List<Edit> read(int count, PackedReader in, Shared shared) throws IOException {
    return new LateEdits(count, new PackedEdits(in.bytes(), count, shared.names()));
  }

  /// @throws UncheckedIOException when they are not what was written, which the checksum of the
  ///     file around them has ruled out
  @Override
  public List<Edit> get() {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      PackedReader packed = new PackedReader(in);
      List<Edit> edits = new PackedActions(shared).edits(count, packed);
      packed.finish();
      return edits;
    } catch (IOException | RuntimeException damaged) {
      throw new UncheckedIOException("What was done cannot be read.", new IOException(damaged));
    }
  }
}
