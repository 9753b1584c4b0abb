package org.turnstone.journal;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.turnstone.cache.PackedReader;
import org.turnstone.cache.PackedWriter;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.journal.JournalContents.Line;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;
import tools.jackson.databind.json.JsonMapper;

/// Lines of a journal in the cache. Codings, of which there are very many, are packed; every other
/// edit is kept as its JSON, so a new kind of edit needs nothing here. Very many edits of one
/// action stay packed in memory too ([PackedEdits]).
final class PackedActions {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final int JSON = 0;
  private static final int ADDED = 1;
  private static final int REMOVED = 2;

  private final Shared shared;

  /// Codings made at once have one time.
  private Instant lastTime = Instant.EPOCH;

  PackedActions(Shared shared) {
    this.shared = shared;
  }

  static void write(List<Line> lines, PackedWriter out) throws IOException {
    out.number(lines.size());
    for (Line line : lines) {
      out.number(line.number());
      write(line.action(), out);
    }
  }

  List<Line> read(PackedReader in) throws IOException {
    int count = in.count();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(new Line(in.count(), action(in)));
    }
    return lines;
  }

  static void write(Action action, PackedWriter out) throws IOException {
    id(action.id(), out);
    out.number(action.clock());
    time(action.at(), out);
    out.name(action.coder());
    out.text(action.label());
    boolean packed = PackedEdits.areIn(action.edits());
    out.number(action.edits().size());
    out.flag(packed);
    if (packed) {
      PackedEdits.write(action.edits(), out);
    } else {
      writeAll(action.edits(), out);
    }
    out.flag(action.undoes().isPresent());
    if (action.undoes().isPresent()) {
      id(action.undoes().get(), out);
    }
    out.number(action.takesBack().size());
    for (String id : action.takesBack()) {
      id(id, out);
    }
  }

  Action action(PackedReader in) throws IOException {
    String id = id(in);
    long clock = in.number();
    Instant at = lastTime(in);
    String coder = shared.name(in.name());
    String label = in.text();
    int count = in.count();
    List<Edit> edits = in.flag() ? PackedEdits.read(count, in, shared) : edits(count, in);
    Optional<String> undoes = in.flag() ? Optional.of(id(in)) : Optional.empty();
    List<String> takesBack = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      takesBack.add(id(in));
    }
    return new Action(id, clock, at, coder, label, edits, undoes, takesBack);
  }

  static void writeAll(List<Edit> edits, PackedWriter out) throws IOException {
    for (Edit edit : edits) {
      write(edit, out);
    }
  }

  /// So many edits that follow.
  List<Edit> edits(int count, PackedReader in) throws IOException {
    if (count == 1) {
      return List.of(edit(in));
    }
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      edits.add(edit(in));
    }
    return edits;
  }

  private static void write(Edit edit, PackedWriter out) throws IOException {
    switch (edit) {
      case Edit.CodingAdded(Coding coding) -> {
        out.number(ADDED);
        write(coding, out);
      }
      case Edit.CodingRemoved(Coding coding) -> {
        out.number(REMOVED);
        write(coding, out);
      }
      default -> {
        out.number(JSON);
        out.text(EditJson.write(edit).toString());
      }
    }
  }

  private Edit edit(PackedReader in) throws IOException {
    return switch (in.count()) {
      case ADDED -> new Edit.CodingAdded(coding(in));
      case REMOVED -> new Edit.CodingRemoved(coding(in));
      case JSON -> EditJson.read(MAPPER.readTree(in.text()));
      default -> throw new IOException("not an edit");
    };
  }

  private static void write(Coding coding, PackedWriter out) throws IOException {
    id(coding.id().value(), out);
    out.name(coding.code().value());
    out.name(coding.transcript());
    write(coding.quotation(), out);
    out.name(coding.coder());
    time(coding.at(), out);
    out.text(coding.memo());
  }

  private Coding coding(PackedReader in) throws IOException {
    return shared.coding(
        new Coding(
            codingId(in),
            shared.code(in.name()),
            shared.name(in.name()),
            quotation(in),
            shared.name(in.name()),
            lastTime(in),
            in.text()));
  }

  static void write(Quotation quotation, PackedWriter out) throws IOException {
    out.number(quotation.range().start());
    out.number(quotation.range().end());
    int wordsFrom = quotation.before().length();
    out.number(wordsFrom);
    out.number(wordsFrom + quotation.words().length());
    out.text(quotation.inContext());
  }

  static Quotation quotation(PackedReader in) throws IOException {
    TextRange range = new TextRange(in.count(), in.count());
    int from = in.count();
    int to = in.count();
    return in.text(
        narrow -> Quotation.within(range, narrow, from, to),
        wide -> Quotation.within(range, wide, from, to));
  }

  static CodingId codingId(PackedReader in) throws IOException {
    return in.flag() ? CodingId.of(new UUID(in.bits(), in.bits())) : new CodingId(in.text());
  }

  /// The bytes of a UUID when it is one as it is always written.
  static void id(String id, PackedWriter out) throws IOException {
    Optional<UUID> uuid = uuid(id);
    out.flag(uuid.isPresent());
    if (uuid.isPresent()) {
      out.bits(uuid.get().getMostSignificantBits());
      out.bits(uuid.get().getLeastSignificantBits());
    } else {
      out.text(id);
    }
  }

  private static Optional<UUID> uuid(String id) {
    try {
      return Optional.of(UUID.fromString(id)).filter(uuid -> uuid.toString().equals(id));
    } catch (IllegalArgumentException other) {
      return Optional.empty();
    }
  }

  static String id(PackedReader in) throws IOException {
    return in.flag() ? new UUID(in.bits(), in.bits()).toString() : in.text();
  }

  static void time(Instant time, PackedWriter out) throws IOException {
    out.number(time.getEpochSecond());
    out.number(time.getNano());
  }

  static Instant time(PackedReader in) throws IOException {
    try {
      return Instant.ofEpochSecond(in.number(), in.count());
    } catch (DateTimeException damaged) {
      throw new IOException("not a time");
    }
  }

  private Instant lastTime(PackedReader in) throws IOException {
    Instant time = time(in);
    if (!time.equals(lastTime)) {
      lastTime = time;
    }
    return lastTime;
  }
}
