package org.turnstone.transcript.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.turnstone.transcript.format.Speech;
import org.turnstone.transcript.text.Blanks;

/// What the first rows of a table say of its columns.
record Columns(List<Row> rows) {

  private static final Pattern TIME =
      Pattern.compile(
          "\\W?(\\d{1,3}:)?\\d{1,3}:\\d{2}([.,:]\\d{1,3})?\\W?|\\d{1,7}([.,]\\d{1,6})?s?");
  private static final Pattern CLOCK =
      Pattern.compile("\\W?(\\d{1,3}:)?\\d{1,3}:\\d{2}([.,:]\\d{1,3})?\\W?");
  private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d.,\\s\\u00A0]*\\d ?%?");
  private static final Pattern SPEAKER = Pattern.compile("\\p{L}[\\p{L}\\p{N}._ -]*:?");
  private static final Pattern LABEL =
      Pattern.compile("(?m)^\\W{0,4}\\p{L}[\\p{L}\\p{N} ._-]{0,40}\\W{0,3}:");

  /// Share of the filled cells of a column that are of a kind, from 0 to 1; 0 when none is filled.
  double share(int column, Predicate<String> kind) {
    long filled = rows.stream().filter(row -> isFilled(row.cell(column))).count();
    long such =
        rows.stream()
            .map(row -> row.cell(column).strip())
            .filter(cell -> isFilled(cell) && kind.test(cell))
            .count();
    return filled == 0 ? 0 : (double) such / filled;
  }

  int filled(int column) {
    return (int) rows.stream().filter(row -> isFilled(row.cell(column))).count();
  }

  int distinct(int column) {
    Set<String> values = new HashSet<>();
    rows.stream()
        .map(row -> row.cell(column).strip())
        .filter(Columns::isFilled)
        .forEach(values::add);
    return values.size();
  }

  /// Whether the values come again, as names of speakers do and ids do not.
  boolean repeats(int column) {
    int filled = filled(column);
    return filled > 1 && 2 * distinct(column) <= filled;
  }

  /// How often the value is another than in the row before, from 0 to 1.
  double changes(int column) {
    int changes = 0;
    for (int i = 1; i < rows.size(); i++) {
      changes += cell(i, column).equals(cell(i - 1, column)) ? 0 : 1;
    }
    return rows.size() < 2 ? 0 : (double) changes / (rows.size() - 1);
  }

  /// Whether rows with the same value stand together, as those of one transcript do.
  boolean areInRuns(int column) {
    return Math.round(changes(column) * (rows.size() - 1)) + 1 == distinct(column);
  }

  private String cell(int row, int column) {
    return rows.get(row).cell(column).strip();
  }

  double length(int column) {
    return rows.stream().mapToInt(row -> row.cell(column).length()).average().orElse(0);
  }

  /// Whether people said this, as against ids and numbers.
  boolean areSentences(int column) {
    return share(
            column, cell -> cell.length() > 30 && cell.chars().anyMatch(Character::isWhitespace))
        > 0.4;
  }

  /// Whether the column holds times of a recording, in the order in which people speak.
  boolean areTimesInOrder(int column) {
    double before = -1;
    for (Row row : rows) {
      double seconds = seconds(row.cell(column));
      if (seconds < before) {
        return false;
      }
      before = seconds;
    }
    return areTimes(column);
  }

  private static double seconds(String cell) {
    double seconds = 0;
    for (String part : cell.replaceAll("[^\\d:.,]", "").split(":")) {
      seconds = 60 * seconds + Speech.number(part).orElse(0);
    }
    return seconds;
  }

  boolean areTimes(int column) {
    return share(column, cell -> TIME.matcher(cell).matches()) > 0.9;
  }

  boolean areClocks(int column) {
    return share(column, cell -> CLOCK.matcher(cell).matches()) > 0.9;
  }

  boolean areNumbers(int column) {
    return share(column, cell -> NUMBER.matcher(cell).matches()) > 0.8;
  }

  /// Whether the cells are whole interviews, with labels of speakers in them.
  boolean areDialogues(int column) {
    return share(column, cell -> LABEL.matcher(cell).results().limit(3).count() > 2) > 0.5;
  }

  /// Whether the cells are few short names that come again, or blank to go on with the one before.
  boolean areSpeakers(int column) {
    return repeats(column)
        && share(column, cell -> cell.length() <= 40 && SPEAKER.matcher(cell).matches()) == 1;
  }

  /// Whether many cells have the separator in them, which only quoted ones can.
  boolean haveSeparators(int column, char separator) {
    return share(column, cell -> cell.indexOf(separator) >= 0 || cell.indexOf('\n') >= 0) > 0.3;
  }

  private static boolean isFilled(String cell) {
    return Blanks.start(cell) < cell.length();
  }
}
