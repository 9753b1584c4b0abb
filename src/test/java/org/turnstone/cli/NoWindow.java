package org.turnstone.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.turnstone.workspace.Places;

/// No test of a command opens the window.
final class NoWindow implements TurnstoneCommand.Window {

  @Override
  public int open(Optional<Path> folder, boolean samples, Places places) {
    throw new IllegalStateException("a command opened the window");
  }

  @Override
  public Optional<String> check(Places places) {
    throw new IllegalStateException("a command opened the window");
  }
}
