package org.turnstone.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.turnstone.cache.CacheFile;
import org.turnstone.cache.PackedReader;
import org.turnstone.cache.PackedWriter;
import org.turnstone.edit.Action;
import org.turnstone.edit.History.Known;
import org.turnstone.journal.Timeline.Placed;
import org.turnstone.model.Project;

/// What all journals came to when they had been read up to certain marks. It counts as long as
/// every one of them still begins with what is before its mark, and is there; else it is as good as
/// none.
///
/// Two files: the marks, which are looked at first and get new times, and what came of them, which
/// has the same number.
final class FoldedCache {

  /// Counted up when what is written below, or what folding comes to, changes.
  private static final int OWN_VERSION = 3;

  /// What lines are read as is in it too, and is counted there.
  private static final int VERSION = OWN_VERSION * 1_000 + JournalCache.VERSION;

  /// It is kept anew when more than one part in so many came to it.
  private static final int WORTH_IT = 16;

  /// What is kept of the actions of each person, so that they can undo without reading them all.
  private static final int KNOWN_ACTIONS = 20;

  private static final int KNOWN_EDITS = 5_000;

  private final Optional<Path> folder;
  private final Path in;
  private final JournalCache journals;

  private record Marks(UUID of, List<Mark> marks) {}

  /// Something that is read when it is first asked for.
  private static final class Once<T> implements Supplier<T> {

    private final Supplier<T> reading;
    private @Nullable T read;

    Once(Supplier<T> reading) {
      this.reading = reading;
    }

    @Override
    public synchronized T get() {
      T known = read;
      if (known == null) {
        known = reading.get();
        read = known;
      }
      return known;
    }
  }

  /// @param folder where it is kept; empty to keep nothing
  /// @param in folder of the journals
  FoldedCache(Optional<Path> folder, Path in, JournalCache journals) {
    this.folder = folder;
    this.in = in;
    this.journals = journals;
  }

  /// What was kept, if it counts; the journals are then read from their marks on.
  Optional<Beginning> read() {
    Optional<Marks> marks = marksFile().flatMap(file -> file.read(FoldedCache::marks));
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    List<Mark> checked =
        marks.get().marks().parallelStream()
            .flatMap(mark -> journals.checked(in.resolve(mark.file()), mark).stream())
            .toList();
    if (checked.size() < marks.get().marks().size()) {
      return Optional.empty();
    }
    Supplier<List<Placed>> actions = once(checked);
    Optional<Beginning> beginning =
        foldedFile().flatMap(file -> file.read(from -> beginning(from, marks.get().of(), actions)));
    if (beginning.isPresent()) {
      journals.markAt(checked, beginning.get().project());
      journals.found(checked);
      if (!checked.equals(marks.get().marks())) {
        write(new Marks(marks.get().of(), checked));
      }
    }
    return beginning;
  }

  private Supplier<List<Placed>> once(List<Mark> marks) {
    return new Once<>(() -> actions(marks));
  }

  /// @throws UncheckedIOException when one of them cannot be had any more
  private List<Placed> actions(List<Mark> marks) {
    Timeline timeline = new Timeline();
    timeline.addAll(marks.parallelStream().flatMap(mark -> marked(mark).stream()).toList());
    return timeline.later();
  }

  private List<Placed> marked(Mark mark) {
    try {
      return JournalFolder.placed(mark.file(), journals.marked(in.resolve(mark.file()), mark));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "What %s held when it was read last cannot be read now."
              .formatted(Layout.shown(mark.file())),
          e);
    }
  }

  /// What the journals come to in place of their actions, if enough was done since it was kept last
  /// and can be kept.
  ///
  /// @param marks how far they were read
  /// @param before what was kept
  /// @param later what was done since
  Optional<Beginning> worthKeeping(
      List<Mark> marks, Optional<Beginning> before, List<Placed> later, Folded folded) {
    long edits = later.stream().mapToLong(one -> one.action().edits().size()).sum();
    long all = edits + before.map(Beginning::edits).orElse(0L);
    if (folder.isEmpty() || edits * WORTH_IT <= all) {
      return Optional.empty();
    }
    LongStream ids = later.stream().mapToLong(one -> Beginning.hash(one.action().id()));
    LongStream known = before.map(it -> Arrays.stream(it.ids())).orElse(LongStream.empty());
    long clock = later.stream().mapToLong(one -> one.action().clock()).max().orElse(0);
    return Optional.of(
        new Beginning(
            later.getLast().withoutEdits(),
            Math.max(clock, before.map(Beginning::clock).orElse(0L)),
            LongStream.concat(ids, known).sorted().toArray(),
            all,
            folded.project(),
            folded.history().known(KNOWN_ACTIONS, KNOWN_EDITS),
            once(marks)));
  }

  /// Keeps what the journals come to. What is then not read any more is in the cache before.
  void keep(List<Mark> marks, Beginning beginning) {
    if (marks.stream().allMatch(mark -> journals.pack(in.resolve(mark.file()), mark))) {
      write(marks, beginning);
    }
  }

  private void write(List<Mark> marks, Beginning beginning) {
    UUID id = UUID.randomUUID();
    foldedFile().ifPresent(file -> file.write(out -> write(id, beginning, out)));
    write(new Marks(id, marks));
  }

  private void write(Marks marks) {
    marksFile()
        .ifPresent(
            file ->
                file.write(
                    out -> {
                      write(marks.of(), out);
                      out.number(marks.marks().size());
                      for (Mark mark : marks.marks()) {
                        mark.write(out);
                      }
                    }));
  }

  private static Marks marks(PackedReader in) throws IOException {
    UUID id = id(in);
    List<Mark> marks = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      marks.add(Mark.read(in));
    }
    return new Marks(id, marks);
  }

  private static void write(UUID id, PackedWriter out) throws IOException {
    out.bits(id.getMostSignificantBits());
    out.bits(id.getLeastSignificantBits());
  }

  private static UUID id(PackedReader in) throws IOException {
    return new UUID(in.bits(), in.bits());
  }

  private static void write(UUID id, Beginning beginning, PackedWriter out) throws IOException {
    write(id, out);
    Placed last = beginning.last();
    out.text(last.action().id());
    out.number(last.action().clock());
    out.text(last.journal());
    out.number(last.line());
    out.number(beginning.clock());
    out.number(beginning.edits());
    out.number(beginning.ids().length);
    for (long hash : beginning.ids()) {
      out.bits(hash);
    }
    PackedProject.write(beginning.project(), out);
    out.number(beginning.known().size());
    for (Map.Entry<String, Known> each : beginning.known().entrySet()) {
      out.text(each.getKey());
      write(each.getValue().done(), out);
      out.flag(each.getValue().allDone());
      write(each.getValue().undone(), out);
      out.flag(each.getValue().allUndone());
    }
  }

  private static Beginning beginning(PackedReader in, UUID expected, Supplier<List<Placed>> actions)
      throws IOException {
    if (!id(in).equals(expected)) {
      throw new IOException("not of these marks");
    }
    String lastId = in.text();
    Placed last = Placed.withoutEdits(lastId, in.number(), in.text(), in.count());
    long clock = in.number();
    long edits = in.number();
    long[] ids = new long[Math.min(in.count(), 1 << 28)];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = in.bits();
    }
    Project project = PackedProject.read(in);
    Shared shared = new Shared();
    shared.take(project);
    Map<String, Known> known = new HashMap<>();
    for (int left = in.count(); left > 0; left--) {
      String coder = in.text();
      known.put(coder, new Known(actions(in, shared), in.flag(), actions(in, shared), in.flag()));
    }
    return new Beginning(last, clock, ids, edits, project, known, actions);
  }

  private static void write(List<Action> actions, PackedWriter out) throws IOException {
    out.number(actions.size());
    for (Action action : actions) {
      PackedActions.write(action, out);
    }
  }

  private static List<Action> actions(PackedReader in, Shared shared) throws IOException {
    PackedActions packed = new PackedActions(shared);
    List<Action> actions = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      actions.add(packed.action(in));
    }
    return actions;
  }

  private Optional<CacheFile> marksFile() {
    return folder.map(in -> new CacheFile(in.resolve("marks"), VERSION));
  }

  private Optional<CacheFile> foldedFile() {
    return folder.map(in -> new CacheFile(in.resolve("folded"), VERSION));
  }
}
