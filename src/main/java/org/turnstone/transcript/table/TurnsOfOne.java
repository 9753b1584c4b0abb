package org.turnstone.transcript.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.turnstone.transcript.format.ChatParties;
import org.turnstone.transcript.format.Clock;
import org.turnstone.transcript.format.Draft;
import org.turnstone.transcript.format.Origin;
import org.turnstone.transcript.format.Position;
import org.turnstone.transcript.format.Repairs;
import org.turnstone.transcript.format.Speech;
import org.turnstone.transcript.format.Utterance;
import org.turnstone.transcript.text.Blanks;

/// The rows of one transcript while they come. A column that has the same value in all of them is
/// an attribute of the transcript.
final class TurnsOfOne {

  /// A transcript must fit into memory; no interview is as long.
  private static final long LONGEST = 64 << 20;

  private final Plan.TurnEach plan;
  private final List<String> header;
  private final String name;
  private final Position position;
  private final List<Utterance> utterances = new ArrayList<>();
  private final List<Speech.Piece> pieces = new ArrayList<>();
  private final Map<Integer, String> same = new LinkedHashMap<>();
  private boolean recognised;
  private long length;

  TurnsOfOne(Plan.TurnEach plan, List<String> header, String name, Position position) {
    this.plan = plan;
    this.header = header;
    this.name = name;
    this.position = position;
    this.recognised = plan.end() >= 0;
  }

  String name() {
    return name;
  }

  /// Whether the next row would be more than fits into memory.
  boolean isFull() {
    return length > LONGEST;
  }

  /// Adds a row.
  ///
  /// @return false when it has no words and nobody who says them
  boolean add(Row row, Repairs repairs, ChatParties parties) {
    List<String> lines = repairs.lines(row.cell(plan.text()));
    String speaker = speaker(repairs.line(row.cell(plan.speaker())));
    if (lines.isEmpty() && speaker.isEmpty()) {
      return false;
    }
    if (parties.leavesOut(speaker)) {
      return true;
    }
    compare(row, repairs);
    length += row.cell(plan.text()).length() + 100;
    String time = repairs.line(row.cell(plan.start()));
    OptionalDouble start = Speech.number(time);
    OptionalDouble end = Speech.number(row.cell(plan.end()));
    recognised = recognised && start.isPresent() && end.isPresent();
    utterances.add(new Utterance(speaker, time(time, start), lines));
    if (recognised) {
      pieces.add(
          new Speech.Piece(
              speaker, start.getAsDouble(), end.getAsDouble(), String.join(" ", lines)));
    } else {
      pieces.clear();
    }
    return true;
  }

  /// Empty when no row had words.
  Optional<Draft.Talk> talk() {
    if (utterances.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    same.forEach((column, value) -> attributes.putIfAbsent(header.get(column).strip(), value));
    String title = plan.title() < 0 ? "" : same.getOrDefault(plan.title(), "");
    if (plan.title() >= 0) {
      attributes.remove(header.get(plan.title()).strip());
    }
    Optional<String> id = name.isEmpty() ? Optional.empty() : Optional.of(name);
    boolean chat = utterances.stream().anyMatch(one -> ChatParties.isParty(one.speaker()));
    List<Utterance> said = recognised ? Speech.joined(pieces) : utterances;
    return Optional.of(new Draft.Talk(new Origin(position, id, title, attributes), said, chat));
  }

  /// `Anna:` is Anna.
  private static String speaker(String cell) {
    return cell.endsWith(":") ? Blanks.strip(cell.substring(0, cell.length() - 1)) : cell;
  }

  private static Optional<String> time(String cell, OptionalDouble seconds) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(seconds.isPresent() ? Clock.written(seconds.getAsDouble()) : cell);
  }

  private void compare(Row row, Repairs repairs) {
    if (utterances.isEmpty()) {
      IntStream.range(0, header.size())
          .filter(this::mayBeAttribute)
          .forEach(column -> same.put(column, repairs.line(row.cell(column))));
      same.values()
          .removeIf(value -> value.isEmpty() || value.length() > TranscriptRows.LONGEST_VALUE);
    } else {
      same.entrySet().removeIf(one -> !one.getValue().equals(repairs.line(row.cell(one.getKey()))));
    }
  }

  private boolean mayBeAttribute(int column) {
    String heading = ColumnNames.normal(header.get(column));
    return column != plan.text()
        && column != plan.speaker()
        && column != plan.start()
        && column != plan.end()
        && column != plan.name()
        && !heading.isEmpty()
        && !ColumnNames.COUNT.has(heading)
        && !ColumnNames.SPEAKER.has(heading);
  }
}
