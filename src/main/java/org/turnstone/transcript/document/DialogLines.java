package org.turnstone.transcript.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.turnstone.transcript.format.Draft;
import org.turnstone.transcript.format.Origin;
import org.turnstone.transcript.format.Position;
import org.turnstone.transcript.text.Literal;

/// A document as lines of Markdown: headings and bold labels are marked, the words are literal.
final class DialogLines {

  private final List<String> lines = new ArrayList<>();
  private final Labels labels;
  private final boolean spaced;
  private Paragraph before = new Paragraph(Look.PLAIN, List.of(), 0);

  private DialogLines(Page page) {
    List<Paragraph> all = page.paragraphs();
    this.labels = Labels.of(all);
    long empty = all.stream().filter(Paragraph::isEmpty).count();
    this.spaced = 6 * empty >= all.size();
  }

  static Draft draft(Page page) {
    DialogLines lines = new DialogLines(page);
    for (Block block : page.blocks()) {
      Surroundings.ofBlock(block).forEach(lines::add);
    }
    Origin origin =
        new Origin(Position.START, Optional.empty(), page.title(), Collections.emptyMap());
    return new Draft.Dialog(origin, lines.lines);
  }

  /// Where empty paragraphs part the turns, others part only lines.
  private void add(Paragraph paragraph) {
    if (paragraph.look().isTitle()) {
      return;
    }
    boolean inList =
        !before.look().mark().isEmpty() && !paragraph.look().mark().isEmpty()
            || Surroundings.isFact(before) && Surroundings.isFact(paragraph);
    boolean heading = paragraph.look().heading() > 0 || before.look().heading() > 0;
    if (!lines.isEmpty() && (!spaced && !inList || heading || paragraph.isEmpty())) {
      lines.add("");
    }
    before = paragraph;
    if (paragraph.isEmpty()) {
      return;
    }
    Optional<String> label = labels.label(paragraph);
    if (label.isPresent()) {
      lines.add(label.get());
    } else if (paragraph.look().heading() > 0) {
      lines.add("# " + Literal.of(paragraph.words()));
      return;
    } else {
      lines.add(paragraph.look().mark() + Literal.of(paragraph.first()));
    }
    paragraph.lines().stream().skip(1).map(Literal::of).forEach(lines::add);
  }
}
