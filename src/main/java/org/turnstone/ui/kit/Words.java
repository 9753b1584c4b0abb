package org.turnstone.ui.kit;

import java.text.ListFormat;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;

/// The texts that people read, from the file `texts.properties` beside a view, and from
/// `texts_de.properties` in German, so that they can be translated without touching code. Values go
/// into places `{0}`, and numbers among them get the thousands separators of the language. An
/// apostrophe is written ’ (the plain one has a meaning there).
public final class Words {

  /// Without it a system in another language than the chosen one would have a say.
  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  static final Words KIT = Words.of(Words.class);

  private final Class<?> view;
  private final Map<Language, ResourceBundle> texts = new ConcurrentHashMap<>();

  private Words(Class<?> view) {
    this.view = view;
  }

  /// The texts of the package of a class, in the language that is spoken when they are asked for.
  ///
  /// @throws java.util.MissingResourceException when there are none
  public static Words of(Class<?> view) {
    Words words = new Words(view);
    words.texts();
    return words;
  }

  /// @throws java.util.MissingResourceException when there is no such text
  public String text(String key, Object... values) {
    return new MessageFormat(texts().getString(key), Language.spoken().locale()).format(values);
  }

  /// Whether there is a text of that key.
  public boolean has(String key) {
    return texts().containsKey(key);
  }

  /// Names in a row, as a sentence has them: `brainstorming, confidence, and unease`.
  public static String list(List<String> names) {
    return names.isEmpty()
        ? ""
        : ListFormat.getInstance(
                Language.spoken().locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
            .format(names);
  }

  /// A number with thousands separators.
  public static String number(long number) {
    return String.format(Language.spoken().locale(), "%,d", number);
  }

  private ResourceBundle texts() {
    return texts.computeIfAbsent(
        Language.spoken(),
        language ->
            ResourceBundle.getBundle(
                view.getPackageName() + ".texts",
                language.locale(),
                view.getClassLoader(),
                NO_FALLBACK));
  }
}
