package org.turnstone.ui.kit;

import java.nio.file.Path;

/// How folders are written on screen.
public final class Folders {

  private Folders() {}

  /// The path with `~` for the home folder.
  public static String shown(Path folder) {
    Path home = Path.of(System.getProperty("user.home"));
    Path whole = folder.toAbsolutePath().normalize();
    if (whole.equals(home)) {
      return "~";
    }
    return whole.startsWith(home)
        ? Path.of("~").resolve(home.relativize(whole)).toString()
        : whole.toString();
  }
}
