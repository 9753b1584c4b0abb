package org.turnstone.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.turnstone.cache.PackedReader;
import org.turnstone.cache.PackedWriter;
import org.turnstone.edit.CodingMap;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Quotation;

/// Codings in the cache, in pieces with those of some hundred transcripts. What many codings have
/// in common stands before them and is one object when it is read.
final class PackedCodings {

  /// As large as the collector of garbage leaves where it is.
  private static final int PIECE = (1 << 20) - (1 << 14);

  private final List<Instant> times = new ArrayList<>();
  private final List<CodeId> codes = new ArrayList<>();
  private final List<String> coders = new ArrayList<>();

  private PackedCodings() {}

  /// Places in a list that is in the making.
  private static final class Numbered<T> {

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> all = new ArrayList<>();

    void add(T one) {
      if (numbers.putIfAbsent(one, all.size()) == null) {
        all.add(one);
      }
    }

    int of(T one) {
      return numbers.get(one);
    }
  }

  /// @param codings by transcript
  static void write(Map<String, ? extends Collection<Coding>> codings, PackedWriter out)
      throws IOException {
    Numbered<Instant> times = new Numbered<>();
    Numbered<CodeId> codes = new Numbered<>();
    Numbered<String> coders = new Numbered<>();
    for (Collection<Coding> there : codings.values()) {
      for (Coding coding : there) {
        times.add(coding.at());
        codes.add(coding.code());
        coders.add(coding.coder());
      }
    }
    out.number(times.all.size());
    for (Instant time : times.all) {
      PackedActions.time(time, out);
    }
    out.number(codes.all.size());
    for (CodeId code : codes.all) {
      out.text(code.value());
    }
    out.number(coders.all.size());
    for (String coder : coders.all) {
      out.text(coder);
    }
    Pieces pieces = new Pieces(out);
    for (Map.Entry<String, ? extends Collection<Coding>> there : codings.entrySet()) {
      for (Coding coding : there.getValue()) {
        PackedActions.id(coding.id().value(), pieces.piece);
        pieces.piece.number(codes.of(coding.code()));
        pieces.piece.number(coders.of(coding.coder()));
        pieces.piece.number(times.of(coding.at()));
        PackedActions.write(coding.quotation(), pieces.piece);
        pieces.piece.text(coding.memo());
      }
      pieces.endTranscript(there.getKey(), there.getValue());
    }
    pieces.end();
  }

  /// Pieces in the making, each with what is in it.
  private static final class Pieces {

    private final PackedWriter out;
    private final List<Part> parts = new ArrayList<>();
    private ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * PIECE);
    private PackedWriter piece = new PackedWriter(bytes);

    private record Part(String transcript, int size, long fingerprint, long end) {}

    Pieces(PackedWriter out) {
      this.out = out;
    }

    void endTranscript(String transcript, Collection<Coding> codings) throws IOException {
      long fingerprint = CodingMap.fingerprint(codings);
      parts.add(new Part(transcript, codings.size(), fingerprint, piece.written()));
      if (piece.written() > PIECE) {
        endPiece();
      }
    }

    private void endPiece() throws IOException {
      piece.finish();
      out.flag(true);
      out.bytes(bytes.toByteArray());
      out.number(parts.size());
      for (Part part : parts) {
        out.text(part.transcript());
        out.number(part.size());
        out.bits(part.fingerprint());
        out.number(part.end());
      }
      parts.clear();
      bytes = new ByteArrayOutputStream(2 * PIECE);
      piece = new PackedWriter(bytes);
    }

    void end() throws IOException {
      endPiece();
      out.flag(false);
    }
  }

  /// The codings of each transcript are made of the bytes when they are asked for.
  ///
  /// @return the codings by transcript
  static Map<String, Map<CodingId, Coding>> read(PackedReader in) throws IOException {
    PackedCodings shared = new PackedCodings();
    for (int left = in.count(); left > 0; left--) {
      shared.times.add(PackedActions.time(in));
    }
    for (int left = in.count(); left > 0; left--) {
      shared.codes.add(new CodeId(in.text()));
    }
    for (int left = in.count(); left > 0; left--) {
      shared.coders.add(in.text());
    }
    Map<String, Map<CodingId, Coding>> codings = new HashMap<>();
    while (in.flag()) {
      byte[] piece = in.bytes();
      int begin = 0;
      for (int left = in.count(); left > 0; left--) {
        String transcript = in.text();
        int size = in.count();
        long fingerprint = in.bits();
        Part part = shared.new Part(transcript, size, piece, begin, in.count());
        codings.put(transcript, CodingMap.read(size, fingerprint, part));
        begin = part.to;
      }
    }
    return codings;
  }

  /// The codings of one transcript, as bytes.
  private final class Part implements Supplier<CodingMap> {

    private final String transcript;
    private final int size;
    private final byte[] piece;
    private final int from;
    private final int to;

    Part(String transcript, int size, byte[] piece, int from, int to) {
      Objects.checkFromToIndex(from, to, piece.length);
      this.transcript = transcript;
      this.size = size;
      this.piece = piece;
      this.from = from;
      this.to = to;
    }

    /// The bytes are those that were written, which was checked when they were read.
    @Override
    public CodingMap get() {
      try {
        PackedReader in = new PackedReader(piece, from, to);
        CodingMap.Changes codings = CodingMap.EMPTY.changes();
        for (int left = size; left > 0; left--) {
          codings.put(coding(in));
        }
        return codings.map();
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    private Coding coding(PackedReader in) throws IOException {
      CodingId id = PackedActions.codingId(in);
      CodeId code = codes.get(in.count());
      String coder = coders.get(in.count());
      Instant at = times.get(in.count());
      Quotation quotation = PackedActions.quotation(in);
      return new Coding(id, code, transcript, quotation, coder, at, in.text());
    }
  }
}
