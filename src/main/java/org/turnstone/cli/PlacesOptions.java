package org.turnstone.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.turnstone.workspace.Places;
import picocli.CommandLine.Option;

/// Where derived data and settings are kept, for those who want them elsewhere.
final class PlacesOptions {

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "keep derived data here (also: TURNSTONE_CACHE)")
  private Optional<Path> cache = Optional.empty();

  @Option(
      names = "--settings",
      paramLabel = "DIR",
      description = "keep settings and the log here (also: TURNSTONE_SETTINGS)")
  private Optional<Path> settings = Optional.empty();

  Places places() {
    Places usual = Places.ofSystem(System.getenv());
    Places moved = settings.map(usual::withSettings).orElse(usual);
    return cache.map(moved::withCache).orElse(moved);
  }
}
