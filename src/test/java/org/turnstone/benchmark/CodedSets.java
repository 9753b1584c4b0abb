package org.turnstone.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.Turn;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

/// Coded interviews to measure suggestions on.
final class CodedSets {

  /// A coder who overlooks one place in four.
  private static final double OVERLOOKED = 0.25;

  private static final Map<String, String> CODES = new LinkedHashMap<>();

  static {
    CODES.put("brainstorming", "brainstorm|bounce ideas|come up with|spark");
    CODES.put("drafting", "first draft|rough draft|drafts?\\b|drafting");
    CODES.put("editing", "proofread|grammar|editing|polish");
    CODES.put(
        "economic worry",
        "income|livelihood|cheaper|out of (a )?job|lose (my|their) job|rent\\b|pay\\b");
    CODES.put("credit and consent", "copyright|consent|stolen|steal|plagiari|trained on");
    CODES.put("control", "in control|final say|my own voice|i decide|my decision");
    CODES.put("saved time", "save[sd]? (me )?(a lot of )?time|faster|quicker|hours");
    CODES.put("pictures", "midjourney|dall-?e|stable diffusion|images?\\b|illustrat");
    CODES.put("research", "research|look up|looking up|sources");
    CODES.put("being stuck", "stuck|writer.s block|blank page");
    CODES.put("unease", "guilt|ashamed|uncomfortable|stigma|embarrass|uneasy");
    CODES.put("sameness", "generic|bland|soulless|all sound the same|cookie.cutter|clich");
    CODES.put("feeling in the work", "emotion|soul\\b|human touch|authentic");
    CODES.put("music", "music|song|melod|chord|lyrics");
    CODES.put("mistakes", "hallucinat|inaccura|made.up|mistakes?\\b|errors?\\b");
    CODES.put("learning", "learn(ed|ing)?\\b|skills?\\b|teach");
  }

  private CodedSets() {}

  static Workspace samples(Path home) throws IOException {
    return TestFolder.open(TestFolder.samples(home), home, "Ana");
  }

  /// The real interviews of a table with the columns `transcript_id` and `text`, not coded.
  static Workspace interviews(Path csv, Path home) throws IOException {
    Path folder = Files.createDirectories(home.resolve("interviews"));
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
      int number = 0;
      for (NamedCsvRecord row : rows) {
        Files.writeString(
            folder.resolve("%05d.md".formatted(++number)),
            "# Dialog %d\n**Transcript ID:** %s\n---\n%s\n"
                .formatted(number, row.getField("transcript_id"), row.getField("text")));
      }
    }
    return TestFolder.open(folder, home, "Ana");
  }

  /// The same with codes on the sentences that regular expressions find, interview by interview,
  /// in reading order. No person coded so: it shows whether likeness is found where there is some.
  static Project planted(Workspace workspace) throws IOException {
    Random random = new Random(7);
    List<Edit> edits = new ArrayList<>();
    CODES.keySet().forEach(name -> edits.add(new Edit.CodeAdded(code(name))));
    for (TranscriptSummary summary : workspace.catalogue().transcripts()) {
      Transcript transcript = workspace.transcript(summary.id());
      for (Turn turn : transcript.turns()) {
        if (turn.role() == Role.PARTICIPANT) {
          plant(transcript, turn, random, edits);
        }
      }
    }
    return Fold.apply(Project.EMPTY, edits.toArray(Edit[]::new));
  }

  private static void plant(Transcript transcript, Turn turn, Random random, List<Edit> edits) {
    for (TextRange sentence : sentences(transcript.text(), turn.range())) {
      String words = sentence.in(transcript.text()).toLowerCase(Locale.ROOT);
      CODES.forEach(
          (name, pattern) -> {
            if (Pattern.compile("\\b(" + pattern + ")").matcher(words).find()
                && random.nextDouble() >= OVERLOOKED) {
              edits.add(
                  new Edit.CodingAdded(
                      new Coding(
                          new CodingId("coding " + edits.size()),
                          new CodeId(name),
                          transcript.id(),
                          transcript.quote(sentence),
                          "Ana",
                          Instant.EPOCH.plusSeconds(edits.size()),
                          "")));
            }
          });
    }
  }

  private static Code code(String name) {
    return new Code(new CodeId(name), name, CodeColour.OCHRE, Optional.empty());
  }

  private static List<TextRange> sentences(String text, TextRange turn) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(turn.in(text));
    List<TextRange> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String words = turn.in(text).substring(start, end);
      if (!words.isBlank()) {
        int from = turn.start() + start;
        sentences.add(new TextRange(from, from + words.stripTrailing().length()));
      }
      start = end;
    }
    return sentences;
  }
}
