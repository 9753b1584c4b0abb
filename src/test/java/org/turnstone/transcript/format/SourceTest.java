package org.turnstone.transcript.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.turnstone.model.Problem;
import org.turnstone.transcript.TranscriptReader;
import org.turnstone.transcript.dialog.LabelEvidence;

class SourceTest {

  private static final String TALK = "Anna: Grüße – naïve café 😀?\n\nBen: Ja.\n\nAnna: Und?\n";
  private static final List<String> LINES =
      List.of("Anna: Grüße – naïve café 😀?", "", "Ben: Ja.", "", "Anna: Und?");

  @Test
  void utf8NeedsNoRemark() throws IOException {
    assertEquals(new Text(Optional.of(LINES), List.of()), text(TALK.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkIsBelieved(String charset) throws IOException {
    byte[] bytes = ("\uFEFF" + TALK).getBytes(Charset.forName(charset));
    assertEquals(Optional.of(LINES), text(bytes).lines());
  }

  @Test
  void utf16WithoutAMarkShowsByItsNuls() throws IOException {
    assertEquals(Optional.of(LINES), text(TALK.getBytes(UTF_16LE)).lines());
    assertEquals(Optional.of(LINES), text(TALK.getBytes(UTF_16BE)).lines());
  }

  @Test
  void chineseUtf16WithoutAMarkShowsByItsLineEnds() throws IOException {
    String talk = "采访者：你好，你今天怎么样？\n受访者：我很好，谢谢你。\n".repeat(20);
    assertEquals(talk.lines().toList(), text(talk.getBytes(UTF_16LE)).lines().orElseThrow());
    assertEquals(talk.lines().toList(), text(talk.getBytes(UTF_16BE)).lines().orElseThrow());
  }

  @Test
  void westernTextThatIsNoUtf8IsReadAsWindows1252AndReported() throws IOException {
    Text text = text("“Grüße”, naïve café".getBytes(Charset.forName("windows-1252")));
    assertEquals(
        new Text(
            Optional.of(List.of("“Grüße”, naïve café")),
            List.of(note("This file is not UTF-8 and was read as windows-1252."))),
        text);
  }

  @Test
  void cyrillicTextOfOldIsRecognised() throws IOException {
    String talk = "Здравствуйте, расскажите немного о себе и о вашей работе с людьми.";
    assertEquals(
        Optional.of(List.of(talk)), text(talk.getBytes(Charset.forName("windows-1251"))).lines());
  }

  @Test
  void aFewLostBytesDoNotChangeTheRest() throws IOException {
    byte[] bytes = "Grüße aus Köln, schöne Bücher über Äpfel, Öl und Übermut: 😀".getBytes(UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 2);
    Text text = text(cut);
    assertEquals(
        "Grüße aus Köln, schöne Bücher über Äpfel, Öl und Übermut: \uFFFD",
        text.lines().orElseThrow().getFirst());
    assertEquals(Problem.Severity.WARNING, text.problems().getFirst().severity());
  }

  @Test
  void controlCharactersAreLeftOutAndCounted() throws IOException {
    assertEquals(
        new Text(
            Optional.of(List.of("a\tbc and some more words")),
            List.of(repaired("Left out 3 control characters, which have no place in a text."))),
        text("a\tb\0c \u0007and some more\u001B words".getBytes(UTF_8)));
  }

  @Test
  void nulsThatAPowerCutLeftAtTheEndAreNoObstacle() throws IOException {
    assertEquals(
        Optional.of(List.of("some words")),
        text(("some words\n" + "\0".repeat(4096)).getBytes(UTF_8)).lines());
  }

  @Test
  void repairedCharactersAreReported() throws IOException {
    assertEquals(
        List.of(repaired("Repaired 2 characters that had been encoded twice.")),
        text("itâ€™s a cafÃ©".getBytes(UTF_8)).problems());
  }

  @Test
  void binaryFilesAreLeftOut() throws IOException {
    byte[] noise = new byte[5000];
    new Random(5).nextBytes(noise);
    Text none =
        new Text(
            Optional.empty(),
            List.of(Problem.error("a.md", "This file does not hold text and was left out.")));
    assertEquals(none, text(noise));
    assertEquals(none, text("%PDF-1.7\n1 0 obj".getBytes(ISO_8859_1)));
    assertEquals(none, text("PK\u0003\u0004 and so on, as in every document".getBytes(ISO_8859_1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\r\n ", "\uFEFF", "\0\0\0"})
  void filesWithNothingInThemAreLeftOut(String content) throws IOException {
    assertEquals(
        List.of(Problem.Severity.WARNING, "This file is empty and was left out."),
        text(content.getBytes(UTF_8)).problems().stream()
            .flatMap(it -> java.util.stream.Stream.of(it.severity(), it.sentence()))
            .toList());
  }

  @Test
  void aFileOf50MegabytesIsRead(@TempDir Path folder) throws IOException {
    String answer = "Well, it was a long day. ".repeat(20);
    byte[] paragraph = ("User: " + answer + "\n\nAI: Was it?\n\n").getBytes(UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (bytes.size() < 50_000_000) {
      bytes.write(paragraph);
    }
    Files.write(folder.resolve("a.md"), bytes.toByteArray());
    TranscriptReader.Reading reading =
        TranscriptReader.read(
            folder, FoundFile.at(folder, "a.md"), LabelEvidence.NONE, ReadingChoices.NONE);
    assertEquals(
        2 * (bytes.size() / paragraph.length), reading.transcripts().getFirst().turns().size());
  }

  @Test
  void aLargerFileIsLeftOut(@TempDir Path folder) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("a.md").toFile(), "rw")) {
      file.setLength(90L << 20);
    }
    assertEquals(
        List.of(
            Problem.error(
                "a.md",
                "This file has 90 MB and was left out: 64 MB are the most that is read in"
                    + " one piece.")),
        text(Source.of(folder, FoundFile.at(folder, "a.md"), ReadingChoices.NONE, Position.START))
            .problems());
  }

  @Test
  void lettersThatComeLateTellTheEncodingOfAStream() throws IOException {
    byte[] late =
        ("a".repeat(3 << 20) + " Grüße aus Köln").getBytes(Charset.forName("windows-1252"));
    Source source = source(late);
    try (Reader characters = source.characters()) {
      assertTrue(readAll(characters).endsWith(" Grüße aus Köln"));
    }
    assertEquals(
        List.of(note("This file is not UTF-8 and was read as windows-1252.")),
        source.remarks().problems());
  }

  @Test
  void lettersThatAStreamLosesAreCounted() throws IOException {
    byte[] mixed = ("Grüße, schöne Bücher über Köln. ".repeat(9)).getBytes(UTF_8);
    mixed[mixed.length - 3] = (byte) 0xFF;
    Source source = source(mixed);
    try (Reader characters = source.characters()) {
      readAll(characters);
    }
    assertEquals(
        List.of(
            Problem.warning(
                "a.md",
                "Some bytes of this file are no letters in its encoding; 1 places show a \uFFFD"
                    + " instead.")),
        source.remarks().problems());
  }

  private static Source source(byte[] content) {
    return Source.of(new FoundFile("a.md", 1, Instant.EPOCH), ReadingChoices.NONE, content);
  }

  private static String readAll(Reader reader) throws IOException {
    StringWriter all = new StringWriter();
    reader.transferTo(all);
    return all.toString();
  }

  @Test
  void aFileThatIsGoneThrows(@TempDir Path folder) throws IOException {
    FoundFile gone = new FoundFile("a.md", 1, Instant.EPOCH);
    assertThrows(
        NoSuchFileException.class,
        () -> TranscriptReader.read(folder, gone, LabelEvidence.NONE, ReadingChoices.NONE));
  }

  /// What a file gives as lines.
  private record Text(Optional<List<String>> lines, List<Problem> problems) {}

  private static Text text(byte[] bytes) throws IOException {
    return text(Source.of(new FoundFile("a.md", 1, Instant.EPOCH), ReadingChoices.NONE, bytes));
  }

  private static Text text(Source source) throws IOException {
    return new Text(source.lines(), source.remarks().problems());
  }

  private static Problem note(String sentence) {
    return Problem.note("a.md", sentence);
  }

  private static Problem repaired(String sentence) {
    return note(sentence).as(Problem.Kind.REPAIRED);
  }
}
