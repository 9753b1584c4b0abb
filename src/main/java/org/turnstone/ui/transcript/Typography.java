package org.turnstone.ui.transcript;

import java.util.Set;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.turnstone.model.Role;
import org.turnstone.model.StyledRange.Style;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Fonts;

/// The type of the conversation at one font size. Words get their fonts from here and not from a
/// style sheet, since a row is measured before style sheets reach new words.
final class Typography {

  /// How the words of a role are set.
  ///
  /// @param size of the font, in pixels
  /// @param line distance from one line to the next
  /// @param natural height of a line without any space between lines
  record Setting(double size, double line, double natural) {

    /// Of no words at all.
    static final Setting NONE = new Setting(1, 1, 1);

    private static Setting of(double size, double line) {
      Text sample = new Text("x");
      sample.setFont(Font.font(Fonts.REGULAR, size));
      return new Setting(size, Math.round(line), sample.getLayoutBounds().getHeight());
    }

    double spacing() {
      return line - natural;
    }

    /// What stands above the first line, so that words are in the middle of their lines.
    double lead() {
      return Math.round(spacing() / 2);
    }
  }

  /// Code is set a little smaller, so that its lines are no higher than those of words.
  private static final double CODE = 0.875;

  private final double scale;
  private final Setting participant;
  private final Setting others;

  Typography(double fontSize) {
    scale = fontSize / Appearance.STANDARD_FONT_SIZE;
    participant = Setting.of(16 * scale, 26 * scale);
    others = Setting.of(15 * scale, 24 * scale);
  }

  /// Pixels at this font size for pixels at the standard one.
  double scaled(double pixels) {
    return Math.round(pixels * scale);
  }

  Setting setting(Role role) {
    return role == Role.PARTICIPANT ? participant : others;
  }

  /// The same in the font of the system. In words from right to left JavaFX puts marks from another
  /// font than the letters on the wrong side, and Inter has no such letters.
  Font systemFont(Font like) {
    boolean bold = like.getFamily().equals(Fonts.SEMIBOLD) || like.getStyle().contains("Bold");
    return Font.font("System", bold ? FontWeight.BOLD : FontWeight.NORMAL, like.getSize());
  }

  Font font(Setting setting, Set<Style> styles) {
    if (styles.contains(Style.CODE)) {
      return Font.font("Monospaced", setting.size() * CODE);
    }
    boolean bold = styles.contains(Style.BOLD) || styles.contains(Style.HEADING);
    boolean italic = styles.contains(Style.ITALIC);
    if (bold && !italic) {
      return Font.font(Fonts.SEMIBOLD, setting.size());
    }
    return Font.font(
        Fonts.REGULAR,
        bold ? FontWeight.BOLD : FontWeight.NORMAL,
        italic ? FontPosture.ITALIC : FontPosture.REGULAR,
        setting.size());
  }
}
