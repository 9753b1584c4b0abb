package org.turnstone.workspace;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a person chose on this computer, and which projects were open: a file of names and values
/// that is written beside and moved, so it is whole after a power cut. A file that cannot be read
/// counts as an empty one, for settings are never a reason not to start. Whatever changes something
/// reads and writes the file, and so does [#machine]; the rest is in memory. Safe from any thread.
public final class Settings {

  private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
  private static final int RECENT = 12;

  private final Path file;
  private final Properties values = new Properties();

  /// Reads the settings kept in these places.
  public Settings(Places places) {
    this.file = places.settings().resolve("settings.properties");
    load();
  }

  /// Who codes here: the chosen name, else that of the account.
  public synchronized String coder() {
    String chosen = values.getProperty("coder", "");
    return chosen.isBlank() ? System.getProperty("user.name", "me") : chosen;
  }

  /// Kept as [#set] keeps it, without blanks around it; an empty name stands for the account's.
  public void setCoder(String name) {
    set("coder", name.strip());
  }

  /// Tells this computer from a coder's other ones; made at the first use.
  public synchronized String machine() {
    load();
    String machine = values.getProperty("machine", "");
    if (machine.isBlank()) {
      machine = UUID.randomUUID().toString().substring(0, 6);
      set("machine", machine);
    }
    return machine;
  }

  /// A setting that only the window has a meaning for.
  public synchronized Optional<String> get(String name) {
    return Optional.ofNullable(values.getProperty(name));
  }

  /// Chooses something and writes it down at once. Throws nothing: what cannot be written holds in
  /// memory until the file is read again.
  public synchronized void set(String name, String value) {
    load();
    values.setProperty(name, value);
    save();
  }

  /// All settings whose names begin so, by the rest of their names.
  public synchronized Map<String, String> startingWith(String prefix) {
    return values.stringPropertyNames().stream()
        .filter(name -> name.startsWith(prefix))
        .collect(Collectors.toMap(name -> name.substring(prefix.length()), values::getProperty));
  }

  /// Puts these in the place of all whose names begin so.
  public synchronized void replaceStartingWith(String prefix, Map<String, String> settings) {
    load();
    values.stringPropertyNames().stream()
        .filter(name -> name.startsWith(prefix))
        .forEach(values::remove);
    settings.forEach((name, value) -> values.setProperty(prefix + name, value));
    save();
  }

  /// The projects that were open, the last one first.
  public synchronized List<RecentProject> recent() {
    List<RecentProject> recent = new ArrayList<>();
    for (int i = 0; values.containsKey("recent." + i + ".folder"); i++) {
      try {
        recent.add(recent("recent." + i + "."));
      } catch (RuntimeException damaged) {
        LOG.warn("An entry of the recent projects could not be read: {}", damaged.toString());
      }
    }
    return recent;
  }

  /// Puts a project at the top of the recent ones, in place of what was known of it.
  public synchronized void remember(RecentProject project) {
    load();
    List<RecentProject> recent = new ArrayList<>(recent());
    recent.removeIf(other -> other.folder().equals(project.folder()));
    recent.addFirst(project);
    write(recent.subList(0, Math.min(RECENT, recent.size())));
  }

  /// Takes a project off the list. Its folder is not touched.
  public synchronized void forget(Path folder) {
    load();
    write(recent().stream().filter(other -> !other.folder().equals(folder)).toList());
  }

  /// Another window may have changed them since.
  private void load() {
    if (!Files.exists(file)) {
      return;
    }
    Properties read = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      read.load(in);
      values.clear();
      values.putAll(read);
    } catch (IOException | IllegalArgumentException unreadable) {
      LOG.warn("The settings could not be read: {}", unreadable.toString());
    }
  }

  private RecentProject recent(String prefix) {
    return new RecentProject(
        Path.of(values.getProperty(prefix + "folder")),
        values.getProperty(prefix + "name", ""),
        Integer.parseInt(values.getProperty(prefix + "interviews", "0")),
        Long.parseLong(values.getProperty(prefix + "coded", "0")),
        Long.parseLong(values.getProperty(prefix + "toCode", "0")),
        Instant.parse(values.getProperty(prefix + "opened", Instant.EPOCH.toString())),
        values.getProperty(prefix + "transcript", ""),
        Integer.parseInt(values.getProperty(prefix + "turn", "1")));
  }

  private void write(List<RecentProject> recent) {
    values.stringPropertyNames().stream()
        .filter(name -> name.startsWith("recent."))
        .forEach(values::remove);
    for (int i = 0; i < recent.size(); i++) {
      RecentProject project = recent.get(i);
      String prefix = "recent." + i + ".";
      values.setProperty(prefix + "folder", project.folder().toString());
      values.setProperty(prefix + "name", project.name());
      values.setProperty(prefix + "interviews", Integer.toString(project.interviews()));
      values.setProperty(prefix + "coded", Long.toString(project.coded()));
      values.setProperty(prefix + "toCode", Long.toString(project.toCode()));
      values.setProperty(prefix + "opened", project.opened().toString());
      values.setProperty(prefix + "transcript", project.transcript());
      values.setProperty(prefix + "turn", Integer.toString(project.turn()));
    }
    save();
  }

  private void save() {
    Path unfinished = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
    try {
      Files.createDirectories(file.getParent());
      StringWriter text = new StringWriter();
      values.store(text, null);
      Files.writeString(unfinished, text.toString(), StandardCharsets.UTF_8);
      Files.move(
          unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | UncheckedIOException failure) {
      LOG.warn("The settings could not be written", failure);
      delete(unfinished);
    }
  }

  private static void delete(Path unfinished) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException left) {
      LOG.warn("{} was left behind: {}", unfinished.getFileName(), left.getClass().getSimpleName());
    }
  }
}
