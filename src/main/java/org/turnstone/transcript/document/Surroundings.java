package org.turnstone.transcript.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turnstone.transcript.format.Origin;
import org.turnstone.transcript.format.Position;

/// What stands around talk whose speakers are told by the format: a title, lines of names and
/// values, and words that nobody says.
final class Surroundings {

  private static final Pattern VALUE =
      Pattern.compile("([^:：]{1,63})\\h*[:：](?!//)\\h*(\\S.{0,300})");

  /// How a row of a table that is a name and its value is set.
  private static final Look FACT = new Look("Fact", 0, "");

  private Surroundings() {}

  static boolean isFact(Paragraph paragraph) {
    return paragraph.look().equals(FACT);
  }

  /// The paragraphs of a block; a row of two cells is a name and its value.
  static List<Paragraph> ofBlock(Block block) {
    if (!(block instanceof Table table)) {
      return block.paragraphs();
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    for (List<Table.Cell> row : table.rows()) {
      String name = row.size() == 2 ? Names.withoutColon(row.getFirst().words()) : "";
      String value = row.getLast().words();
      if (Names.isName(name) && !value.isEmpty()) {
        paragraphs.add(new Paragraph(FACT, List.of(name + ": " + value), name.length() + 1));
      } else {
        row.forEach(cell -> paragraphs.addAll(cell.paragraphs()));
      }
    }
    return paragraphs;
  }

  /// @param title of the document, when it has one
  static Origin origin(String title, List<Paragraph> around, LeftOut leftOut) {
    Map<String, String> attributes = new LinkedHashMap<>();
    String found = title;
    for (Paragraph paragraph : around) {
      if (paragraph.isEmpty() || paragraph.words().equals(found)) {
        continue;
      }
      if (found.isEmpty() && paragraph.look().heading() > 0) {
        found = paragraph.words();
      } else if (!addValues(paragraph, attributes)) {
        leftOut.add(LeftOut.Kind.OUTSIDE);
      }
    }
    Optional<String> id = Optional.ofNullable(attributes.remove("Transcript ID"));
    return new Origin(Position.START, id, found, attributes);
  }

  private static boolean addValues(Paragraph paragraph, Map<String, String> attributes) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : paragraph.lines()) {
      Matcher value = VALUE.matcher(line.strip());
      if (!value.matches() || !Names.isName(value.group(1).strip())) {
        return false;
      }
      values.put(value.group(1).strip(), value.group(2));
    }
    values.forEach(attributes::putIfAbsent);
    return true;
  }
}
