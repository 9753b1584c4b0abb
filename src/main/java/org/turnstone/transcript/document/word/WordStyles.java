package org.turnstone.transcript.document.word;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.turnstone.transcript.document.SafeXml;

/// The styles of a Word document, by their ids.
final class WordStyles {

  private static final int LONGEST_CHAIN = 20;
  private static final Pattern HEADING = Pattern.compile("(?i)heading (\\d)");

  /// One style; what it does not say is null and said by the one it is based on.
  private static final class Style {
    private String name = "";
    private String base = "";
    private boolean usual;
    private Optional<Boolean> bold = Optional.empty();
    private Optional<Boolean> hidden = Optional.empty();
    private Optional<Integer> outline = Optional.empty();
  }

  private final Map<String, Style> styles = new HashMap<>();

  void read(InputStream content) throws XMLStreamException {
    Style style = new Style();
    try (SafeXml xml = new SafeXml(content)) {
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        String value = xml.attribute("val");
        switch (xml.name()) {
          case "style" -> {
            style = new Style();
            style.usual = isOn(xml.attribute("default")) && !xml.attribute("default").isEmpty();
            styles.put(xml.attribute("styleId"), style);
          }
          case "name" -> style.name = value;
          case "basedOn" -> style.base = value;
          case "b" -> style.bold = Optional.of(isOn(value));
          case "vanish" -> style.hidden = Optional.of(isOn(value));
          case "outlineLvl" -> style.outline = level(value);
          case "docDefaults", "latentStyles", "tblStylePr" -> xml.skip();
          default -> {}
        }
      }
    }
  }

  /// Whether a property that is switched on by its presence is on.
  static boolean isOn(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  private static Optional<Integer> level(String value) {
    return value.matches("[0-8]") ? Optional.of(value.charAt(0) - '0' + 1) : Optional.empty();
  }

  /// The name of a style as people see it; empty when it is the usual one.
  String name(String id) {
    Style style = styles.get(id);
    return style == null || style.usual ? "" : style.name;
  }

  /// The level of a heading; 0 when it is none.
  int heading(String id) {
    Optional<Integer> outline = find(id, style -> style.outline);
    Matcher named = HEADING.matcher(name(id));
    return outline.orElseGet(() -> named.matches() ? named.group(1).charAt(0) - '0' : 0);
  }

  Optional<Boolean> bold(String id) {
    return find(id, style -> style.bold);
  }

  Optional<Boolean> hidden(String id) {
    return find(id, style -> style.hidden);
  }

  private <T> Optional<T> find(String id, Function<Style, Optional<T>> value) {
    Style style = styles.get(id);
    for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
      Optional<T> found = value.apply(style);
      if (found.isPresent()) {
        return found;
      }
      style = styles.get(style.base);
    }
    return Optional.empty();
  }
}
