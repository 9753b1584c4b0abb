package org.turnstone.codebook;

import java.util.ArrayList;
import java.util.List;
import org.turnstone.model.Definition;
import org.turnstone.model.Definition.Part;

/// The four parts of a definition as the one text that REFI-QDA has for them: the description, then
/// a paragraph `Include: ...`, `Exclude: ...`, `Example: ...` for each other part that is there.
final class DescriptionText {

  private static final String BLANK_LINE = "\n\n";
  private static final List<Part> LABELLED = List.of(Part.INCLUDE, Part.EXCLUDE, Part.EXAMPLE);

  private DescriptionText() {}

  static String of(Definition definition) {
    List<String> paragraphs = new ArrayList<>();
    if (!definition.description().isEmpty()) {
      paragraphs.add(definition.description());
    }
    for (Part part : LABELLED) {
      if (!definition.part(part).isEmpty()) {
        paragraphs.add(label(part) + definition.part(part));
      }
    }
    return String.join(BLANK_LINE, paragraphs);
  }

  static Definition parse(String text) {
    String left = text.replace("\r\n", "\n").replace('\r', '\n').strip();
    Definition definition = Definition.NONE;
    for (Part part : LABELLED.reversed()) {
      int at = (BLANK_LINE + left).lastIndexOf(BLANK_LINE + label(part));
      if (at >= 0) {
        definition = definition.with(part, left.substring(at + label(part).length()).strip());
        left = left.substring(0, at).strip();
      }
    }
    return definition.with(Part.DESCRIPTION, left);
  }

  private static String label(Part part) {
    return switch (part) {
      case DESCRIPTION -> "";
      case INCLUDE -> "Include: ";
      case EXCLUDE -> "Exclude: ";
      case EXAMPLE -> "Example: ";
    };
  }
}
