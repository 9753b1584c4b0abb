package org.turnstone.ui.kit;

import java.text.ListFormat;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts that people read, from the file `texts.properties` beside a view, so that they can be
/// translated without touching code. Values go into places `{0}`, and numbers among them get
/// thousands separators. An apostrophe is written ’ (the plain one has a meaning there).
public final class Words {

  private static final Locale LANGUAGE = Locale.ENGLISH;

  static final Words KIT = Words.of(Words.class);

  private final ResourceBundle texts;

  private Words(ResourceBundle texts) {
    this.texts = texts;
  }

  /// The texts of the package of a class.
  ///
  /// @throws java.util.MissingResourceException when there are none
  public static Words of(Class<?> view) {
    return new Words(
        ResourceBundle.getBundle(
            view.getPackageName() + ".texts", LANGUAGE, view.getClassLoader()));
  }

  /// @throws java.util.MissingResourceException when there is no such text
  public String text(String key, Object... values) {
    return new MessageFormat(texts.getString(key), LANGUAGE).format(values);
  }

  /// Names in a row, as a sentence has them: `brainstorming, confidence, and unease`.
  public static String list(List<String> names) {
    return names.isEmpty()
        ? ""
        : ListFormat.getInstance(LANGUAGE, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
            .format(names);
  }

  /// A number with thousands separators.
  public static String number(long number) {
    return String.format(LANGUAGE, "%,d", number);
  }
}
