package org.turnstone.ui.kit;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Where style sheets are found. A view adds its own to its topmost node, so that it looks the same
/// in the window and in a test; colours and sizes reach it from the scene.
public final class Stylesheets {

  private Stylesheets() {}

  /// The style sheet of that name in the package of a class.
  ///
  /// @throws IllegalArgumentException when there is none
  public static String beside(Class<?> view, String name) {
    URL found = view.getResource(name);
    if (found == null) {
      throw new IllegalArgumentException(view.getPackageName() + " has no " + name);
    }
    return found.toExternalForm();
  }

  /// Rules that are made while the program runs, as an address that JavaFX can read.
  static String of(String rules) {
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
  }
}
