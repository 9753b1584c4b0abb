package org.turnstone.transcript.table;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.turnstone.transcript.format.ChatParties;
import org.turnstone.transcript.format.Draft;
import org.turnstone.transcript.format.FormatReader.Taker;
import org.turnstone.transcript.format.Position;
import org.turnstone.transcript.format.Remarks;
import org.turnstone.transcript.format.Repairs;

/// A turn in each row; rows of one transcript stand together.
final class TurnRows implements Drafts {

  private final Plan.TurnEach plan;
  private final List<String> header;
  private final Repairs repairs;
  private final RowCheck check;
  private final Remarks remarks;
  private final ChatParties parties = new ChatParties();

  /// Names of the transcripts that were handed on.
  private final Set<String> ended = new HashSet<>();

  private Optional<TurnsOfOne> current = Optional.empty();

  TurnRows(
      Plan.TurnEach plan, List<String> header, Repairs repairs, RowCheck check, Remarks remarks) {
    this.plan = plan;
    this.header = header;
    this.repairs = repairs;
    this.check = check;
    this.remarks = remarks;
  }

  @Override
  public boolean row(Row row, Position position, Taker taker) throws IOException {
    String name = repairs.line(row.cell(plan.name()));
    boolean another = current.isPresent() && !name.isEmpty() && !name.equals(current.get().name());
    if (another && !handOn(taker)) {
      return false;
    }
    if (current.isEmpty()) {
      if (ended.contains(name)) {
        remarks.warn(
            "The rows of %s do not stand together, so each part of them was read as a transcript of"
                    .formatted(name)
                + " its own. Sort the table by transcript to read them as one.");
      }
      current = Optional.of(new TurnsOfOne(plan, header, name, position));
    }
    if (!current.get().add(row, repairs, parties)) {
      check.withoutWords(row);
    }
    if (current.get().isFull()) {
      remarks.leftOut(
          "The table has more words in one transcript than fit into memory; row %,d and all after it"
                  .formatted(row.number() + 1)
              + " were left out.");
      handOn(taker);
      return false;
    }
    return true;
  }

  @Override
  public void end(Taker taker) throws IOException {
    handOn(taker);
    parties.tell(remarks);
  }

  private boolean handOn(Taker taker) throws IOException {
    Optional<Draft.Talk> talk = current.flatMap(TurnsOfOne::talk);
    current.ifPresent(one -> ended.add(one.name()));
    current = Optional.empty();
    return talk.isEmpty() || taker.take(talk.get());
  }
}
