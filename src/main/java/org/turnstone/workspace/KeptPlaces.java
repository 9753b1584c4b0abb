package org.turnstone.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.turnstone.cache.CacheFile;
import org.turnstone.cache.PackedReader;
import org.turnstone.cache.PackedWriter;
import org.turnstone.edit.CodingMap;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;
import org.turnstone.workspace.Placement.Look;
import org.turnstone.workspace.Placement.Moved;

/// Where the codings of each transcript stood when they were last looked for, kept in the cache: as
/// long as neither the file nor the codings are others, they stand there still, and the transcript
/// need not be read.
final class KeptPlaces {

  /// Counted up when what is written below changes, or what tells codings from others.
  private static final int VERSION = 2;

  private final Map<String, Kept> kept;

  /// @param codings a checksum of all codings that were looked for
  /// @param moved those that were not where they were written, with where they were
  private record Kept(String fingerprint, long codings, Map<CodingId, Optional<Quotation>> moved) {}

  private KeptPlaces(Map<String, Kept> kept) {
    this.kept = kept;
  }

  /// Where the codings of a project stand, as far as they were looked for in files that are known.
  static KeptPlaces of(Project written, Placement placement) {
    Map<String, Kept> kept = new HashMap<>();
    for (String transcript : written.codings().keySet()) {
      placement
          .look(transcript)
          .ifPresent(look -> kept.put(transcript, kept(written, transcript, look)));
    }
    return new KeptPlaces(kept);
  }

  /// What was kept; nothing when there is no file that can be used.
  static KeptPlaces in(Path file) {
    return new KeptPlaces(new CacheFile(file, VERSION).read(KeptPlaces::read).orElseGet(Map::of));
  }

  void writeTo(Path file) {
    new CacheFile(file, VERSION).write(this::write);
  }

  /// What was found in a transcript, if it holds still.
  ///
  /// @param fingerprint of its file as it is now
  Optional<Look> look(Project written, String transcript, String fingerprint) {
    Kept known = kept.get(transcript);
    if (known == null
        || !known.fingerprint().equals(fingerprint)
        || known.codings() != checksum(written, transcript)) {
      return Optional.empty();
    }
    PMap<CodingId, Moved> moved = HashTreePMap.empty();
    for (CodingId id : known.moved().keySet()) {
      Quotation quotation = written.coding(transcript, id).orElseThrow().quotation();
      moved = moved.plus(id, new Moved(quotation, known.moved().get(id)));
    }
    return Optional.of(new Look(fingerprint, moved));
  }

  private static Kept kept(Project written, String transcript, Look look) {
    Map<CodingId, Optional<Quotation>> moved = new HashMap<>();
    look.moved()
        .forEach(
            (id, place) ->
                written
                    .coding(transcript, id)
                    .filter(coding -> place.written().equals(coding.quotation()))
                    .ifPresent(_ -> moved.put(id, place.today())));
    return new Kept(look.fingerprint(), checksum(written, transcript), moved);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KeptPlaces that && kept.equals(that.kept);
  }

  @Override
  public int hashCode() {
    return kept.hashCode();
  }

  private static long checksum(Project written, String transcript) {
    return written.codings().get(transcript) instanceof CodingMap codings
        ? codings.fingerprint()
        : CodingMap.fingerprint(written.codingsOf(transcript));
  }

  private void write(PackedWriter out) throws IOException {
    out.number(kept.size());
    for (Map.Entry<String, Kept> entry : kept.entrySet()) {
      out.text(entry.getKey());
      out.name(entry.getValue().fingerprint());
      out.bits(entry.getValue().codings());
      Map<CodingId, Optional<Quotation>> moved = entry.getValue().moved();
      out.number(moved.size());
      for (CodingId id : moved.keySet()) {
        out.text(id.value());
        out.flag(moved.get(id).isPresent());
        if (moved.get(id).isPresent()) {
          write(moved.get(id).get(), out);
        }
      }
    }
  }

  private static Map<String, Kept> read(PackedReader in) throws IOException {
    int transcripts = in.count();
    Map<String, Kept> kept = new HashMap<>();
    for (int i = 0; i < transcripts; i++) {
      String transcript = in.text();
      String fingerprint = in.name();
      long codings = in.bits();
      Map<CodingId, Optional<Quotation>> moved = new HashMap<>();
      for (int left = in.count(); left > 0; left--) {
        CodingId id = new CodingId(in.text());
        moved.put(id, in.flag() ? Optional.of(quotation(in)) : Optional.empty());
      }
      kept.put(transcript, new Kept(fingerprint, codings, moved));
    }
    return kept;
  }

  private static void write(Quotation quotation, PackedWriter out) throws IOException {
    out.number(quotation.range().start());
    out.number(quotation.range().length());
    out.text(quotation.words());
    out.text(quotation.before());
    out.text(quotation.after());
  }

  private static Quotation quotation(PackedReader in) throws IOException {
    int start = in.count();
    return new Quotation(new TextRange(start, start + in.count()), in.text(), in.text(), in.text());
  }
}
