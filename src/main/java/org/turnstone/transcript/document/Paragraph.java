package org.turnstone.transcript.document;

import java.util.List;

/// A paragraph.
///
/// @param look how it is set
/// @param lines parted by soft breaks, without blanks at their ends; none when it is empty
/// @param bold how many characters of its first line are bold, from the beginning
record Paragraph(Look look, List<String> lines, int bold) implements Block {

  Paragraph {
    lines = List.copyOf(lines);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  String first() {
    return lines.isEmpty() ? "" : lines.getFirst();
  }

  /// Its words on one line.
  String words() {
    return String.join(" ", lines).strip();
  }

  @Override
  public int length() {
    return lines.stream().mapToInt(String::length).sum();
  }

  @Override
  public List<Paragraph> paragraphs() {
    return List.of(this);
  }
}
