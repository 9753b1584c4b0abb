package org.turnstone.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javafx.scene.text.Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The typefaces that come with the program. JavaFX tells weights of a family apart only as regular
/// and bold, so the semi-bold of Inter is a family of its own there: [#SEMIBOLD].
public final class Fonts {

  public static final String REGULAR = "Inter";
  public static final String SEMIBOLD = "Inter SemiBold";

  private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);
  private static final String INTER = "/com/formdev/flatlaf/fonts/inter/Inter-";
  private static final List<String> FILES =
      List.of(
          INTER + "Regular.otf",
          INTER + "Italic.otf",
          INTER + "SemiBold.otf",
          INTER + "Bold.otf",
          INTER + "BoldItalic.otf",
          "/META-INF/resources/feather/4.28/fonts/feather.ttf");

  private static boolean loaded;

  private Fonts() {}

  /// Loads them once. Without them the fonts of the system are used, and icons are missing.
  static synchronized void load() {
    if (!loaded) {
      loaded = true;
      FILES.forEach(Fonts::load);
    }
  }

  private static void load(String file) {
    try (InputStream in = Fonts.class.getResourceAsStream(file)) {
      if (in == null || Font.loadFont(in, 13) == null) {
        LOG.warn("font {} is missing", file);
      }
    } catch (IOException e) {
      LOG.warn("font {} could not be read", file, e);
    }
  }
}
