package org.turnstone.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The folders in which the program keeps what belongs to no project.
///
/// @param cache derived data: it can be thrown away at any time
/// @param settings what a person chose
/// @param state logs, and the copy of the sample project
public record Places(Path cache, Path settings, Path state) {

  /// Moves [#cache]; the command line has `--cache` for the same.
  public static final String CACHE_VARIABLE = "TURNSTONE_CACHE";

  /// Moves [#settings] and [#state]; the command line has `--settings` for the same.
  public static final String SETTINGS_VARIABLE = "TURNSTONE_SETTINGS";

  /// Where this system wants them: by the XDG base directory specification on Linux, in
  /// `~/Library` on macOS, in the local application data on Windows.
  public static Places ofSystem(Map<String, String> environment) {
    Places usual = usual(environment, Path.of(System.getProperty("user.home")));
    String cache = environment.getOrDefault(CACHE_VARIABLE, "");
    String settings = environment.getOrDefault(SETTINGS_VARIABLE, "");
    Places moved = cache.isBlank() ? usual : usual.withCache(Path.of(cache));
    return settings.isBlank() ? moved : moved.withSettings(Path.of(settings));
  }

  public Places withCache(Path cache) {
    return new Places(cache, settings, state);
  }

  /// Moves the settings, and the state with them: a test must not write to the real one either.
  public Places withSettings(Path settings) {
    return new Places(cache, settings, settings.resolve("state"));
  }

  /// The file that says what the program did, without a word of an interview.
  public Path log() {
    return state.resolve("turnstone.log");
  }

  private static Places usual(Map<String, String> environment, Path home) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      Path local = named(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
      Path own = local.resolve("Turnstone");
      return new Places(own.resolve("cache"), own.resolve("settings"), own.resolve("state"));
    }
    if (system.contains("mac")) {
      Path library = home.resolve("Library");
      return new Places(
          library.resolve("Caches/Turnstone"),
          library.resolve("Application Support/Turnstone"),
          library.resolve("Application Support/Turnstone/state"));
    }
    return new Places(
        named(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve("turnstone"),
        named(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("turnstone"),
        named(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve("turnstone"));
  }

  /// The specification asks that a relative path in these variables be ignored.
  private static Path named(Map<String, String> environment, String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "");
    return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
  }
}
