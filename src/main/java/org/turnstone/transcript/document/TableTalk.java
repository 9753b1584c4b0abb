package org.turnstone.transcript.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.turnstone.transcript.document.Table.Cell;
import org.turnstone.transcript.format.Clock;
import org.turnstone.transcript.format.Draft;
import org.turnstone.transcript.format.Utterance;

/// Talk in tables whose columns say who speaks: speaker and words, perhaps a time or a number too.
final class TableTalk {

  private static final int MOST_COLUMNS = 5;

  private static final Set<String> HEADS =
      Set.of(
          "text",
          "transcript",
          "words",
          "utterance",
          "content",
          "speech",
          "dialogue",
          "transkript");

  private TableTalk() {}

  /// Which column is what; -1 when there is none.
  private record Columns(int time, int speaker, int words) {}

  /// Empty when most of the document is no such table.
  static Optional<Draft> of(Page page, LeftOut leftOut) {
    List<Utterance> said = new ArrayList<>();
    List<Paragraph> around = new ArrayList<>();
    int inside = 0;
    int outside = 0;
    for (Block block : page.blocks()) {
      Optional<Columns> columns =
          block instanceof Table table ? columns(table.rows()) : Optional.empty();
      if (columns.isPresent() && block instanceof Table table) {
        table.rows().forEach(row -> utterance(row, columns.get()).ifPresent(said::add));
        inside += block.length();
      } else {
        around.addAll(Surroundings.ofBlock(block));
        outside += block.length();
      }
    }
    return said.isEmpty() || outside > inside
        ? Optional.empty()
        : Optional.of(
            new Draft.Talk(Surroundings.origin(page.title(), around, leftOut), said, false));
  }

  private static Optional<Columns> columns(List<List<Cell>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    List<List<Cell>> full = rows.stream().filter(row -> row.size() == width).toList();
    if (width < 2 || width > MOST_COLUMNS || full.size() < 2) {
      return Optional.empty();
    }
    int words = longest(full, width);
    int time = -1;
    int speaker = -1;
    for (int i = 0; i < width; i++) {
      int column = i;
      List<String> cells =
          full.stream().map(row -> row.get(column).words()).filter(it -> !it.isEmpty()).toList();
      long times = cells.stream().filter(Clock::isTime).count();
      if (i != words && times > 0 && times >= cells.size() - 1) {
        time = i;
      } else if (i != words && speaker < 0 && areSpeakers(cells, full.size())) {
        speaker = i;
      }
    }
    return speaker < 0 ? Optional.empty() : Optional.of(new Columns(time, speaker, words));
  }

  private static int longest(List<List<Cell>> rows, int width) {
    int longest = 0;
    int most = -1;
    for (int i = 0; i < width; i++) {
      int column = i;
      int length = rows.stream().mapToInt(row -> row.get(column).words().length()).sum();
      longest = length > most ? i : longest;
      most = Math.max(most, length);
    }
    return longest;
  }

  private static boolean areSpeakers(List<String> cells, int rows) {
    List<String> names = cells.stream().map(Names::withoutColon).toList();
    return 4 * names.size() >= rows && names.stream().allMatch(Names::isName) && Names.recur(names);
  }

  private static Optional<Utterance> utterance(List<Cell> row, Columns columns) {
    if (row.size() <= Math.max(columns.speaker(), columns.words())) {
      return Optional.empty();
    }
    List<Paragraph> paragraphs = row.get(columns.words()).paragraphs();
    String words = row.get(columns.words()).words();
    String speaker = Names.withoutColon(row.get(columns.speaker()).words());
    if (words.isEmpty() && speaker.isEmpty() || HEADS.contains(words.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    Optional<String> time =
        columns.time() < 0 || columns.time() >= row.size()
            ? Optional.empty()
            : Optional.of(row.get(columns.time()).words()).filter(Clock::isTime).map(Clock::begin);
    return Optional.of(new Utterance(speaker, time, lines(paragraphs)));
  }

  private static List<String> lines(List<Paragraph> paragraphs) {
    List<String> lines = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      if (!lines.isEmpty() && !paragraph.isEmpty()) {
        lines.add("");
      }
      lines.addAll(paragraph.lines());
    }
    return lines;
  }
}
