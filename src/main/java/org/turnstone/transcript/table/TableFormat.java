package org.turnstone.transcript.table;

import java.io.IOException;
import java.util.Optional;
import org.turnstone.transcript.format.Format;
import org.turnstone.transcript.format.FormatReader;
import org.turnstone.transcript.format.Position;
import org.turnstone.transcript.format.Repairs;
import org.turnstone.transcript.format.Sample;
import org.turnstone.transcript.format.Source;
import org.turnstone.transcript.text.TextStream;

/// Tables as CSV and TSV with a transcript or a turn in each row. Reads row by row, so that a table
/// may be larger than memory; a single transcript in it may not.
public final class TableFormat implements FormatReader {

  @Override
  public Format format() {
    return Format.TABLE;
  }

  @Override
  public boolean recognises(Sample sample) {
    return Table.of(sample).isPresent();
  }

  @Override
  public void read(Source source, Taker taker) throws IOException {
    Optional<Table> found = Table.of(source.sample());
    if (found.isEmpty()) {
      source.remarks().notATranscript("no table whose columns say who spoke or what was said.");
      return;
    }
    Table table = found.get();
    Repairs repairs = new Repairs();
    RowCheck check = new RowCheck(table.header().size());
    switch (table.plan()) {
      case Plan.Nothing(String reason) -> source.remarks().notATranscript(reason);
      case Plan.TranscriptEach each -> {
        String stem = source.file().stem();
        Drafts drafts = new TranscriptRows(each, table.header(), stem, repairs, check);
        read(table, source, drafts, check, taker);
      }
      case Plan.TurnEach each -> {
        Drafts drafts = new TurnRows(each, table.header(), repairs, check, source.remarks());
        read(table, source, drafts, check, taker);
      }
    }
    repairs.tell(source.remarks());
  }

  private static void read(Table table, Source source, Drafts drafts, RowCheck check, Taker taker)
      throws IOException {
    boolean start = source.from().equals(Position.START);
    boolean header = start && !table.header().isEmpty();
    boolean wanted = true;
    long taken = 0;
    try (TextStream characters = source.characters();
        TableRows rows = new TableRows(characters, table.separator())) {
      Optional<Row> next = rows.next();
      while (wanted && next.isPresent()) {
        Row row = next.get();
        if (header && !Table.isSeparatorRow(row)) {
          header = false;
        } else if (!start || !Table.isSeparatorRow(row)) {
          check.see(row);
          TextStream.Place place = characters.place(row.character());
          wanted = drafts.row(row, new Position(place.at(), place.skip(), 0), taker);
          taken++;
        }
        next = wanted ? rows.next() : next;
      }
      if (wanted) {
        drafts.end(taker);
        check.end(rows);
      }
    }
    if (taken == 0) {
      source.remarks().warn("This table has no rows below its header and was left out.");
    }
    check.tell(source.remarks());
  }
}
