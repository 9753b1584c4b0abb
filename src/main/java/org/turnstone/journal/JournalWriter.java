package org.turnstone.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.turnstone.edit.Action;
import org.turnstone.model.Problem;

/// The one journal that this window writes to. It only ever appends, and knows how long the file
/// must be: when it is not, something else (a sync engine, an editor, a restored backup) has
/// replaced it, and what this window saved before is written to it again.
///
/// Used by one thread.
final class JournalWriter {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMM uuuu, H:mm", Locale.ENGLISH);
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

  /// No file has this size, so the file is looked at before anything else is done.
  private static final long UNKNOWN = -1;

  private static final int PACKED_AT_ONCE = 16;

  private final Layout layout;
  private final JournalCache cache;
  private final Path file;
  private final List<Action> saved = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Shared names = new Shared();
  private long size = UNKNOWN;

  /// So many of the first actions are packed, as far as they are worth it.
  private int packed;

  JournalWriter(Layout layout, JournalCache cache) {
    this.layout = layout;
    this.cache = cache;
    this.file = layout.ownJournal();
  }

  /// What was wrong with the file and was mended.
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /// Packs the next few actions: nobody else holds what was read from the file any more.
  ///
  /// @return whether more follow
  boolean packSome() {
    int end = Math.min(packed + PACKED_AT_ONCE, saved.size());
    saved.subList(packed, end).replaceAll(action -> PackedEdits.packed(action, names));
    packed = end;
    return packed < saved.size();
  }

  boolean hasWritten() {
    return !saved.isEmpty();
  }

  /// Writes actions at the end and forces them to the disk; all of them, or none and the file is as
  /// it was.
  void append(List<Action> actions) throws IOException {
    mendIfReplaced();
    write(actions);
    saved.addAll(actions);
  }

  /// Looks whether the file is what it must be; at first it never is. If not, a torn last line is
  /// moved to a file of its own, what this window saved and the file lacks is put into it, and what
  /// it held is returned.
  Optional<JournalContents> mendIfReplaced() throws IOException {
    if (sizeOnDisk() == size) {
      return Optional.empty();
    }
    size = UNKNOWN;
    JournalContents contents = mend();
    long mended = contents.endsLine() ? contents.tornFrom() : contents.tornFrom() + 1;
    if (contents.isWhole()) {
      saved.addAll(0, without(notRead(), saved));
    }
    List<Action> missing = without(saved, contents.all());
    List<Action> gained = without(contents.all(), saved);
    size = mended;
    try {
      write(missing);
    } catch (IOException | RuntimeException | Error e) {
      size = UNKNOWN;
      throw e;
    }
    saved.addAll(gained);
    if (!missing.isEmpty()) {
      note(
          "%s was replaced by another program while it was open. What it lacked was written to it again."
              .formatted(layout.own().file()));
    }
    return Optional.of(contents);
  }

  /// Looks at the whole file before anything else is done, and takes what was known without reading
  /// it from the cache before that is left.
  void readAnew() {
    saved.addAll(0, without(notRead(), saved));
    size = UNKNOWN;
  }

  /// What was known of the file without reading it, and is no longer in it as it was.
  private List<Action> notRead() {
    try {
      return cache.marked(file).stream().map(JournalContents.Line::action).toList();
    } catch (IOException gone) {
      note(
          "%s was replaced by another program while it was open. What it held before that could not be found; restore it from a copy."
              .formatted(layout.own().file()));
      return List.of();
    }
  }

  private static List<Action> without(List<Action> actions, List<Action> others) {
    Set<String> ids = others.stream().map(Action::id).collect(Collectors.toSet());
    return actions.stream().filter(action -> !ids.contains(action.id())).toList();
  }

  private void write(List<Action> actions) throws IOException {
    if (actions.isEmpty()) {
      return;
    }
    layout.createFolder(layout.journals());
    size +=
        Durable.writeAt(
            file,
            size,
            out -> {
              for (Action action : actions) {
                ActionLine.write(action, out);
              }
            });
  }

  private long sizeOnDisk() throws IOException {
    try {
      return Files.size(file);
    } catch (NoSuchFileException e) {
      return 0;
    }
  }

  private JournalContents mend() throws IOException {
    if (Files.notExists(file)) {
      return JournalContents.NONE;
    }
    JournalContents contents = cache.read(file);
    if (contents.isTorn()) {
      setAside(from(contents.tornFrom()));
      Durable.cut(file, contents.tornFrom());
      cache.cut(file);
    }
    if (!contents.endsLine()) {
      Durable.writeAt(file, contents.tornFrom(), new byte[] {'\n'});
    }
    return contents;
  }

  private byte[] from(long position) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(position);
      return in.readAllBytes();
    }
  }

  private void setAside(byte[] torn) throws IOException {
    FileTime written = Files.getLastModifiedTime(file);
    var when = written.toInstant().atZone(ZoneId.systemDefault());
    layout.createFolder(layout.setAside());
    Path kept = free(layout.own().value() + "-" + STAMP.format(when));
    Durable.create(kept, torn);
    note(
        "The last action of %s (%s) was not complete and was set aside in %s. All before it is safe."
            .formatted(
                layout.own().file(),
                WHEN.format(when),
                Layout.FOLDER + "/set-aside/" + kept.getFileName()));
  }

  private Path free(String name) {
    Path path = layout.setAside().resolve(name + ".txt");
    for (int i = 2; Files.exists(path); i++) {
      path = layout.setAside().resolve(name + "-" + i + ".txt");
    }
    return path;
  }

  private void note(String sentence) {
    problems.add(Problem.warning(Layout.shown(layout.own().file()), sentence));
  }
}
