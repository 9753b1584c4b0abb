package org.turnstone.transcript.table;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.turnstone.transcript.format.Draft;
import org.turnstone.transcript.format.FormatReader.Taker;
import org.turnstone.transcript.format.Origin;
import org.turnstone.transcript.format.Position;
import org.turnstone.transcript.format.Repairs;

/// A transcript in each row: who speaks is found in its words, all other cells are attributes.
final class TranscriptRows implements Drafts {

  /// A longer cell is no value to sort by, but another text.
  static final int LONGEST_VALUE = 300;

  private final Plan.TranscriptEach plan;
  private final List<String> header;
  private final String stem;
  private final Repairs repairs;
  private final RowCheck check;

  /// @param stem of the name of the file
  TranscriptRows(
      Plan.TranscriptEach plan, List<String> header, String stem, Repairs repairs, RowCheck check) {
    this.plan = plan;
    this.header = header;
    this.stem = stem;
    this.repairs = repairs;
    this.check = check;
  }

  @Override
  public boolean row(Row row, Position position, Taker taker) throws IOException {
    List<String> lines = repairs.lines(row.cell(plan.text()));
    if (lines.isEmpty()) {
      check.withoutWords(row);
      return true;
    }
    String id = repairs.line(row.cell(plan.id()));
    Origin origin =
        new Origin(
            position,
            Optional.of(id.isEmpty() ? stem + " " + row.number() : id),
            repairs.line(row.cell(plan.title())),
            attributes(row));
    return taker.take(new Draft.Dialog(origin, lines));
  }

  private Map<String, String> attributes(Row row) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i).strip();
      if (i != plan.text() && i != plan.id() && i != plan.title() && !name.isEmpty()) {
        String value = repairs.line(row.cell(i));
        if (value.length() > LONGEST_VALUE) {
          check.longValue(row, name);
        } else if (!value.isEmpty()) {
          attributes.putIfAbsent(name, value);
        }
      }
    }
    return attributes;
  }

  @Override
  public void end(Taker taker) {}
}
