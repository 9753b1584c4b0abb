package org.turnstone.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.journal.ProjectJournal;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.Turn;
import org.turnstone.workspace.Workspace;

/// Codings by five coders over 500 codes, in the journals of these. One in five is made by itself,
/// the others in actions of 500, as by tagging hits. Each is on a few words of a turn, a hundred
/// characters in the mean; a few have a memo. The same seed gives the same journals.
final class MadeCodings implements AutoCloseable {

  static final int CODES = 500;
  private static final int AT_ONCE = 500;
  private static final List<String> CODERS = List.of("Ana", "Ben", "Chen", "Dara", "Eva");

  private final Random random;
  private final List<ProjectJournal> journals = new ArrayList<>();
  private final List<List<Edit>> batches = new ArrayList<>();
  private Instant time = Instant.parse("2026-05-01T08:00:00Z");
  private long clock;

  MadeCodings(Path folder, long seed) throws IOException {
    random = new Random(seed);
    for (String coder : CODERS) {
      journals.add(ProjectJournal.open(folder, coder, "bench"));
      batches.add(new ArrayList<>());
    }
  }

  void write(Workspace interviews, int codings) throws IOException {
    List<Edit> codes = new ArrayList<>();
    for (int i = 0; i < CODES; i++) {
      Optional<CodeId> parent = i < 25 ? Optional.empty() : Optional.of(new CodeId("c" + i % 25));
      CodeColour colour = CodeColour.values()[i % CodeColour.values().length];
      codes.add(new Edit.CodeAdded(new Code(new CodeId("c" + i), "theme " + i, colour, parent)));
    }
    append(0, "Made a codebook", codes);
    List<TranscriptSummary> all = interviews.catalogue().transcripts();
    int made = 0;
    for (int i = 0; i < all.size(); i++) {
      Transcript transcript = interviews.transcript(all.get(i).id());
      for (int upTo = (int) ((long) codings * (i + 1) / all.size()); made < upTo; made++) {
        make(transcript);
      }
    }
    for (int coder = 0; coder < CODERS.size(); coder++) {
      appendBatch(coder);
    }
  }

  private void make(Transcript transcript) throws IOException {
    int coder = random.nextInt(CODERS.size());
    Turn turn = transcript.turns().get(random.nextInt(transcript.turns().size()));
    int code = (int) (CODES * Math.pow(random.nextDouble(), 2));
    boolean alone = random.nextInt(5) == 0;
    time = alone ? time.plusMillis(random.nextInt(20_000)) : time;
    Edit edit = new Edit.CodingAdded(coding(transcript, turn.range(), code, CODERS.get(coder)));
    if (alone) {
      append(
          coder,
          "Tagged turn %d of %s with theme %d".formatted(turn.number(), transcript.id(), code),
          List.of(edit));
    } else {
      batches.get(coder).add(edit);
      if (batches.get(coder).size() == AT_ONCE) {
        appendBatch(coder);
      }
    }
  }

  private Coding coding(Transcript transcript, TextRange turn, int code, String coder) {
    int length = Math.min(turn.length(), 20 + random.nextInt(160));
    int start = turn.start() + random.nextInt(turn.length() - length + 1);
    return new Coding(
        new CodingId(uuid()),
        new CodeId("c" + code),
        transcript.id(),
        transcript.quote(new TextRange(start, start + length)),
        coder,
        time,
        random.nextInt(100) == 0 ? "To be talked about." : "");
  }

  private void appendBatch(int coder) throws IOException {
    List<Edit> batch = batches.get(coder);
    append(coder, "Tagged %d turns".formatted(batch.size()), batch);
    batch.clear();
  }

  private void append(int coder, String label, List<Edit> edits) throws IOException {
    Action action =
        new Action(uuid(), ++clock, time, CODERS.get(coder), label, edits, Optional.empty());
    journals.get(coder).append(action);
  }

  private String uuid() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  @Override
  public void close() throws IOException {
    for (ProjectJournal journal : journals) {
      journal.close();
    }
  }
}
