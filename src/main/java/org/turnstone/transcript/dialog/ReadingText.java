package org.turnstone.transcript.dialog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.turnstone.model.StyledRange;
import org.turnstone.model.StyledRange.Style;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;

/// The reading text of a transcript while it grows, turn by turn.
final class ReadingText {

  private final StringBuilder text = new StringBuilder();
  private final List<StyledRange> styles = new ArrayList<>();
  private boolean begun;

  /// Adds what one turn says, after a blank line if it is not the first.
  ///
  /// @return where the words stand
  TextRange add(List<String> lines) {
    return add(body(lines));
  }

  /// The same with words that are taken as written: paragraphs parted by one blank line.
  TextRange addPlain(List<String> lines) {
    return add(Words.plain(plain(lines)).stripped());
  }

  private TextRange add(Words words) {
    if (begun) {
      text.append(Transcript.BETWEEN_TURNS);
    }
    begun = true;
    int start = text.length();
    text.append(words.text());
    styles.addAll(words.shifted(start, text.length()));
    return new TextRange(start, text.length());
  }

  private static String plain(List<String> lines) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (String line : lines) {
      if (!line.isEmpty()) {
        text.append(text.isEmpty() ? "" : gap ? "\n\n" : "\n").append(line);
      }
      gap = line.isEmpty();
    }
    return text.toString();
  }

  /// The words of a range of what was added so far.
  String words(TextRange range) {
    return text.substring(range.start(), range.end());
  }

  String text() {
    return text.toString();
  }

  /// In order of start.
  List<StyledRange> styles() {
    return styles.stream().sorted(Comparator.comparing(StyledRange::range)).toList();
  }

  /// The words of some lines: paragraphs parted by one blank line, line breaks as written, code
  /// without its fences, headings without their marks.
  static Words body(List<String> lines) {
    Body body = new Body();
    Fences fences = Fences.of(lines, line -> false);
    List<String> paragraph = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      OptionalInt closing = fences.closing(i);
      boolean heading = Marks.heading(line).filter(words -> !words.isEmpty()).isPresent();
      if (!line.isEmpty() && !heading && closing.isEmpty()) {
        paragraph.add(line);
        continue;
      }
      body.paragraph(paragraph);
      if (heading) {
        body.add(InlineMarkup.read(Marks.heading(line).orElseThrow()).styled(Style.HEADING));
      } else if (closing.isPresent()) {
        String code = String.join("\n", lines.subList(i + 1, closing.getAsInt()));
        body.add(Words.plain(code).styled(Style.CODE));
        i = closing.getAsInt();
      } else {
        body.gap = true;
      }
    }
    body.paragraph(paragraph);
    return new Words(body.text.toString(), body.styles).stripped();
  }

  private static final class Body {
    private final StringBuilder text = new StringBuilder();
    private final List<StyledRange> styles = new ArrayList<>();
    private boolean gap;

    private void paragraph(List<String> lines) {
      if (!lines.isEmpty()) {
        add(InlineMarkup.read(String.join("\n", lines)));
        lines.clear();
      }
    }

    private void add(Words words) {
      if (!text.isEmpty()) {
        text.append(gap ? "\n\n" : "\n");
      }
      gap = false;
      int start = text.length();
      text.append(words.text());
      styles.addAll(words.shifted(start, text.length()));
    }
  }
}
