package org.turnstone.transcript.document.opendocument;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.turnstone.transcript.document.SafeXml;

/// The styles of an OpenDocument text, those that people made and those that were made for them.
final class OpenDocumentStyles {

  private static final int LONGEST_CHAIN = 20;

  private static final class Style {
    private String display = "";
    private String parent = "";
    private boolean automatic;
    private Optional<Boolean> bold = Optional.empty();
    private Optional<Boolean> hidden = Optional.empty();
  }

  private final Map<String, Style> styles = new HashMap<>();
  private final Set<String> numbered = new HashSet<>();

  void read(byte[] part) throws XMLStreamException {
    Style style = new Style();
    String list = "";
    boolean automatic = false;
    try (SafeXml xml = new SafeXml(part)) {
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        switch (xml.name()) {
          case "automatic-styles" -> automatic = true;
          case "styles", "master-styles" -> automatic = false;
          case "style" -> style = add(xml, automatic);
          case "text-properties" -> readWords(xml, style);
          case "list-style" -> list = xml.attribute("name");
          case "list-level-style-number" -> numbered.add(list + "/" + xml.attribute("level"));
          case "body" -> {
            return;
          }
          default -> {}
        }
      }
    }
  }

  private Style add(SafeXml xml, boolean automatic) {
    Style style = new Style();
    String name = xml.attribute("name");
    String display = xml.attribute("display-name");
    style.display = display.isEmpty() ? name.replace("_20_", " ") : display;
    style.parent = xml.attribute("parent-style-name");
    style.automatic = automatic;
    styles.put(name, style);
    return style;
  }

  private static void readWords(SafeXml xml, Style style) {
    String weight = xml.attribute("font-weight");
    if (!weight.isEmpty()) {
      style.bold = Optional.of(weight.equals("bold") || weight.matches("[6-9]00"));
    }
    String display = xml.attribute("display");
    if (!display.isEmpty()) {
      style.hidden = Optional.of(display.equals("none"));
    }
  }

  /// The style that people see by its name; empty when it is the usual one.
  String name(String name) {
    Style style = styles.get(name);
    for (int i = 0; style != null && style.automatic && i < LONGEST_CHAIN; i++) {
      style = styles.get(style.parent);
    }
    boolean usual =
        style == null
            || style.display.equals("Standard")
            || style.display.equals("Text body")
            || style.display.equals("Table Contents");
    return usual ? "" : style.display;
  }

  Optional<Boolean> bold(String name) {
    return find(name, style -> style.bold);
  }

  Optional<Boolean> hidden(String name) {
    return find(name, style -> style.hidden);
  }

  /// Whether a list has numbers on that level, counted from 1.
  boolean isNumbered(String list, int level) {
    return numbered.contains(list + "/" + level);
  }

  private Optional<Boolean> find(String name, Function<Style, Optional<Boolean>> value) {
    Style style = styles.get(name);
    for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
      Optional<Boolean> found = value.apply(style);
      if (found.isPresent()) {
        return found;
      }
      style = styles.get(style.parent);
    }
    return Optional.empty();
  }
}
