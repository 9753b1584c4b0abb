package org.turnstone.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// The colours that a style sheet of a theme defines, read back from it.
record Tokens(Map<String, Color> colours) {

  private static final Pattern TOKEN = Pattern.compile("-ts-([a-z0-9-]+): (#[0-9A-Fa-f]{6});");

  static Tokens of(Theme theme) {
    Map<String, Color> colours = new HashMap<>();
    try {
      TOKEN
          .matcher(Files.readString(Path.of(URI.create(theme.tokens()))))
          .results()
          .forEach(found -> colours.put(found.group(1), Color.web(found.group(2))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Tokens(colours);
  }

  Color colour(String name) {
    return colours.get(name);
  }
}
