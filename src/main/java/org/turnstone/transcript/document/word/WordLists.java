package org.turnstone.transcript.document.word;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.turnstone.transcript.document.SafeXml;

/// The lists of a Word document: which have numbers, and how far each was counted.
final class WordLists {

  private final Set<String> bulleted = new HashSet<>();
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  void read(InputStream content) throws XMLStreamException {
    String kind = "";
    String level = "";
    String list = "";
    try (SafeXml xml = new SafeXml(content)) {
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        switch (xml.name()) {
          case "abstractNum" -> kind = xml.attribute("abstractNumId");
          case "lvl" -> level = xml.attribute("ilvl");
          case "num" -> list = xml.attribute("numId");
          case "abstractNumId" -> kinds.put(list, xml.attribute("val"));
          case "numFmt" -> {
            if (!xml.attribute("val").startsWith("decimal")) {
              bulleted.add(kind + "/" + level);
            }
          }
          default -> {}
        }
      }
    }
  }

  /// What stands before the next item of a list; nothing for list 0, which is none.
  String mark(String list, String level) {
    String kind = kinds.get(list);
    if (list.isEmpty() || list.equals("0") || kind == null) {
      return "";
    }
    String depth = level.isEmpty() ? "0" : level;
    if (bulleted.contains(kind + "/" + depth)) {
      return "- ";
    }
    return counts.merge(list + "/" + depth, 1, Integer::sum) + ". ";
  }
}
