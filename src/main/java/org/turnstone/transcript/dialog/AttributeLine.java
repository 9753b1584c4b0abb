package org.turnstone.transcript.dialog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turnstone.transcript.dialog.Label.Shape;
import org.turnstone.transcript.text.Blanks;

/// A line of metadata: `**Key:** value`, `Key: value`, also as an item of a list.
///
/// @param name as written
/// @param key the name in normal form, as of labels
/// @param value without mark-up
/// @param bold whether the name is set in bold, which in the head of a file means metadata
record AttributeLine(String name, String key, String value, boolean bold) {

  private static final int REACH = 140;
  private static final int LONG_VALUE = 80;

  private static final Pattern BOLD =
      Pattern.compile("\\h*(?:[-+*]\\h+)?(\\*\\*|__)([^*:]{1,80})(?::\\1|\\1\\h*:)");

  static Optional<AttributeLine> find(String line) {
    Matcher bold = BOLD.matcher(line.substring(0, Math.min(REACH, line.length())));
    if (bold.lookingAt()) {
      return Optional.of(of(bold.group(2), line.substring(bold.end()), true));
    }
    return LabelPattern.find(line)
        .filter(label -> label.shape() != Shape.BARE && label.time().isEmpty())
        .map(label -> of(label.name(), label.said(line), false));
  }

  private static AttributeLine of(String written, String rest, boolean bold) {
    String name = Blanks.strip(InlineMarkup.plain(written));
    String raw = Blanks.strip(rest);
    String value = raw.endsWith("\\") ? raw.substring(0, raw.length() - 1) : raw;
    String plain = Blanks.strip(InlineMarkup.plain(value));
    return new AttributeLine(name, KnownLabels.normal(name), plain, bold);
  }

  /// Whether the value is rather a fact than something said.
  boolean isTerse() {
    return value.length() <= LONG_VALUE
        && (value.isEmpty() || ".?!…".indexOf(value.charAt(value.length() - 1)) < 0);
  }
}
