package org.turnstone.transcript.table;

import static org.turnstone.transcript.table.ColumnNames.CODE;
import static org.turnstone.transcript.table.ColumnNames.COUNT;
import static org.turnstone.transcript.table.ColumnNames.DEFINITION;
import static org.turnstone.transcript.table.ColumnNames.END;
import static org.turnstone.transcript.table.ColumnNames.EXCERPT;
import static org.turnstone.transcript.table.ColumnNames.NAME;
import static org.turnstone.transcript.table.ColumnNames.SPEAKER;
import static org.turnstone.transcript.table.ColumnNames.SPEAKER_OR_NAME;
import static org.turnstone.transcript.table.ColumnNames.START;
import static org.turnstone.transcript.table.ColumnNames.TITLE;
import static org.turnstone.transcript.table.ColumnNames.WORDS;
import static org.turnstone.transcript.table.ColumnNames.WORDS_OR_NAME;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What the columns hold by the names above them, and by their cells where a name has two meanings:
/// `participant` is who speaks in one table and whose interview it is in the next.
final class PlanByNames {

  private static final int NONE = -1;

  /// Names of rows as often as of transcripts.
  private static final Set<String> WEAK_NAMES = Set.of("id", "pid", "uuid", "subject", "subjectid");

  private final List<String> names;
  private final Columns columns;

  private PlanByNames(List<String> names, Columns columns) {
    this.names = names;
    this.columns = columns;
  }

  /// Empty when no name says what the table is.
  static Optional<Plan> of(List<String> header, Columns columns) {
    return new PlanByNames(header.stream().map(ColumnNames::normal).toList(), columns).plan();
  }

  private Optional<Plan> plan() {
    int code = CODE.find(names).orElse(NONE);
    int text = text();
    int speaker = speaker(text);
    if (code != NONE && EXCERPT.find(names, code).isPresent()) {
      return Optional.of(new Plan.Nothing("a table of coded excerpts or memos."));
    }
    if (speaker == NONE && text == NONE && isCodebook(code)) {
      return Optional.of(new Plan.Nothing("a codebook."));
    }
    if (text == NONE) {
      return Optional.empty();
    }
    if (speaker == NONE && code != NONE && columns.repeats(code)) {
      return Optional.of(new Plan.Nothing("a table of texts by code."));
    }
    if (!columns.areDialogues(text)) {
      Optional<Plan> turns = turns(text, speaker);
      if (turns.isPresent()) {
        return turns;
      }
    }
    int title = TITLE.find(names, text).orElse(NONE);
    return Optional.of(new Plan.TranscriptEach(id(text), title, text));
  }

  private boolean isCodebook(int code) {
    int name = code == NONE ? names.indexOf("name") : code;
    return name != NONE && DEFINITION.find(names, name).isPresent();
  }

  private int text() {
    int sure = WORDS.find(names, numbers()).orElse(NONE);
    return sure != NONE
        ? sure
        : IntStream.range(0, names.size())
            .filter(i -> WORDS_OR_NAME.has(names.get(i)) && columns.areSentences(i))
            .boxed()
            .max(Comparator.comparing(columns::length))
            .orElse(NONE);
  }

  private int[] numbers() {
    return IntStream.range(0, names.size()).filter(columns::areNumbers).toArray();
  }

  private int speaker(int text) {
    int speaker = SPEAKER.find(names, text).orElse(NONE);
    boolean byRole = speaker != NONE && names.get(speaker).startsWith("rol");
    int person = SPEAKER_OR_NAME.find(names, text).orElse(NONE);
    return byRole && person != NONE && columns.changes(person) > 0.5 ? person : speaker;
  }

  /// Empty when the rows are no turns.
  private Optional<Plan> turns(int text, int sureSpeaker) {
    int start = start(text, sureSpeaker);
    int end = END.find(names, text, sureSpeaker, start).orElse(NONE);
    int person = SPEAKER_OR_NAME.find(names, text, start).orElse(NONE);
    int speaker = sureSpeaker;
    int name = NONE;
    boolean timed = start != NONE && columns.areTimesInOrder(start);
    if (speaker == NONE && person != NONE && (columns.repeats(person) || timed)) {
      boolean together = columns.areInRuns(person) && columns.repeats(person);
      name = together ? person : NONE;
      speaker = together ? NONE : person;
    } else if (speaker == NONE && !(timed && (columns.areClocks(start) || columns.areTimes(end)))) {
      return Optional.empty();
    }
    name = name == NONE ? name(text, speaker, start) : name;
    int title = TITLE.find(names, text, speaker).orElse(NONE);
    return Optional.of(new Plan.TurnEach(name, title, speaker, start, end, text));
  }

  /// In a table of turns that Turnstone wrote, `start` and `end` are places in the text.
  private int start(int text, int speaker) {
    boolean places = names.contains("turn") && names.contains("file") && names.contains("end");
    return START.find(names, text, speaker, places ? names.indexOf("start") : NONE).orElse(NONE);
  }

  /// The column that names the transcript of a turn.
  private int name(int text, int speaker, int start) {
    return NAME.ranked(names).stream()
        .filter(i -> i != text && i != speaker && i != start && namesTranscripts(i))
        .findFirst()
        .orElse(NONE);
  }

  private boolean namesTranscripts(int column) {
    String name = names.get(column);
    boolean weak = WEAK_NAMES.contains(name) || SPEAKER_OR_NAME.has(name);
    return columns.filled(column) > 0
        && !COUNT.has(name)
        && (!weak || columns.rows().size() > 2 && columns.changes(column) <= 0.5);
  }

  private int id(int text) {
    return NAME.find(names, text).orElse(CODE.find(names, text).orElse(NONE));
  }
}
