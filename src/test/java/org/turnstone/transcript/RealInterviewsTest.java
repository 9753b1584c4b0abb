package org.turnstone.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.model.Transcript;
import org.turnstone.model.Turn;
import org.turnstone.transcript.dialog.LabelEvidence;
import org.turnstone.transcript.dialog.OwnLabels;
import org.turnstone.transcript.format.FoundFile;
import org.turnstone.transcript.format.Position;
import org.turnstone.transcript.format.ReadingChoices;
import org.turnstone.transcript.format.Source;

/// The published interviews with creative professionals, where they lie beside the project.
class RealInterviewsTest {

  private static final Path DATA =
      Path.of(System.getProperty("turnstone.shared", "../shared"), "data");

  @TempDir private static Path folder;

  private static final Map<String, String> SOURCES = new LinkedHashMap<>();
  private static final List<Transcript> READ = new ArrayList<>();

  @BeforeAll
  static void readAll() throws IOException {
    Path csv = DATA.resolve("creatives_transcripts.csv");
    assumeTrue(Files.exists(csv), "no real interviews beside the project");
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
      rows.forEach(row -> SOURCES.put(row.getField("transcript_id"), row.getField("text")));
    }
    int number = 0;
    for (Map.Entry<String, String> source : SOURCES.entrySet()) {
      String name = "%05d".formatted(number++);
      String head = "# Dialog %s\n**Transcript ID:** %s\n---\n".formatted(name, source.getKey());
      Files.writeString(folder.resolve(name + ".md"), head + source.getValue());
    }
    List<FoundFile> files = TranscriptFolder.list(folder).files();
    List<OwnLabels> labels = new ArrayList<>();
    for (FoundFile file : files) {
      Source source = Source.of(folder, file, ReadingChoices.NONE, Position.START);
      labels.add(TranscriptReader.readOne(source, LabelEvidence.NONE).orElseThrow().labels());
    }
    LabelEvidence evidence = LabelEvidence.of(labels.stream());
    for (FoundFile file : files) {
      READ.addAll(TranscriptReader.read(folder, file, evidence, ReadingChoices.NONE).transcripts());
    }
  }

  @Test
  void everyInterviewHasItsIdAndTitle() {
    assertEquals(List.copyOf(SOURCES.keySet()), READ.stream().map(Transcript::id).toList());
    assertEquals("Dialog 00007", READ.get(7).title());
  }

  @Test
  void turnsAndLabelsAreThoseThatArePublished() {
    Map<String, Long> labels =
        READ.stream()
            .flatMap(transcript -> transcript.turns().stream())
            .collect(Collectors.groupingBy(Turn::speaker, TreeMap::new, Collectors.counting()));
    assertEquals(Map.of("Assistant", 125L, "AI", 1259L, "User", 1259L), labels);
    assertTrue(READ.stream().allMatch(it -> it.turns().getFirst().speaker().equals("Assistant")));
  }

  @Test
  void interviewerAndParticipantTakeTurns() {
    for (Transcript transcript : READ) {
      List<Turn> turns = transcript.turns();
      assertTrue(
          IntStream.range(1, turns.size())
              .allMatch(i -> turns.get(i).role() != turns.get(i - 1).role()),
          transcript.id());
    }
  }

  @Test
  void emptyTurnsAreKept() {
    Map<String, String> empty =
        READ.stream()
            .flatMap(it -> it.turns().stream().filter(turn -> turn.range().isEmpty()).map(t -> it))
            .collect(Collectors.toMap(Transcript::id, it -> "one", String::concat, TreeMap::new));
    assertEquals(
        List.of("creativity_0027", "creativity_0028", "creativity_0051", "creativity_0117"),
        List.copyOf(empty.keySet()));
    assertEquals(List.of("one", "one", "one", "one"), List.copyOf(empty.values()));
  }

  @Test
  void noWordIsLost() {
    Map<String, Transcript> byId =
        READ.stream().collect(Collectors.toMap(Transcript::id, Function.identity()));
    SOURCES.forEach(
        (id, source) -> {
          String words = source.replaceAll("(?m)^(Assistant|AI|User):", "");
          assertEquals(lettersAndDigits(words), lettersAndDigits(byId.get(id).text()), id);
        });
  }

  @Test
  void theDataSetInOneFileHasTheSameTurns() throws IOException {
    FoundFile file = FoundFile.at(DATA, "creatives_transcripts.csv");
    TranscriptReader.Reading reading =
        TranscriptReader.read(DATA, file, LabelEvidence.NONE, ReadingChoices.NONE);
    assertEquals(
        READ.stream().map(Transcript::id).toList(),
        reading.transcripts().stream().map(Transcript::id).toList());
    assertEquals(
        READ.stream().map(Transcript::text).toList(),
        reading.transcripts().stream().map(Transcript::text).toList());
    assertEquals(
        READ.stream().map(Transcript::turns).toList(),
        reading.transcripts().stream().map(Transcript::turns).toList());
  }

  private static String lettersAndDigits(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
