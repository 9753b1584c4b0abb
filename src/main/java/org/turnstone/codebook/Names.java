package org.turnstone.codebook;

import java.util.List;
import java.util.regex.Pattern;
import org.turnstone.model.Codebook;

/// Names from files, made fit to be names of codes: one line, and no slash that stands alone, which
/// would be read as a path.
final class Names {

  private static final Pattern CONTROLS_AND_SPACE = Pattern.compile("[\\p{Cntrl}\\s\\u00A0]+");
  private static final Pattern LONE_SLASHES = Pattern.compile("(?<=^|\\s)/(?=\\s|$)");
  private static final String NAMELESS = "unnamed code";

  private Names() {}

  static String fit(String written) {
    String line = CONTROLS_AND_SPACE.matcher(written).replaceAll(" ").strip();
    if (Codebook.splitPath(line).size() > 1) {
      line = LONE_SLASHES.matcher(line).replaceAll("-");
    }
    return line.isEmpty() ? NAMELESS : line;
  }

  /// The names in a path; blank ones are passed over.
  static List<String> path(String written) {
    return Codebook.splitPath(written).stream()
        .filter(name -> !name.isBlank())
        .map(Names::fit)
        .toList();
  }
}
