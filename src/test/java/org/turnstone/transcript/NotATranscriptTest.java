package org.turnstone.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.model.Problem;
import org.turnstone.transcript.dialog.LabelEvidence;
import org.turnstone.transcript.format.FoundFile;
import org.turnstone.transcript.format.ReadingChoices;

/// What lies in a folder beside its interviews.
class NotATranscriptTest {

  private static final String TALK = "Anna: How?\n\nBen: So.\n\nAnna: Why?\n\nBen: Yes.\n";
  private static final String PROGRAM = "x <- read.csv(file)\nprint(mean(x$age))\nplot(x)\n";

  @TempDir private Path folder;

  @Test
  void aTextInWhichNobodySpeaksIsOneOnlyWhenItsNameSaysSo() throws IOException {
    assertEquals(
        List.of("No speaker is named in this file, so it was read as one turn."),
        sentences("diary.txt", PROGRAM.getBytes(UTF_8)));
    assertEquals(
        List.of("Not a transcript: no speaker is named in it."),
        sentences("counts.R", PROGRAM.getBytes(UTF_8)));
    assertEquals(0, read("counts.R").transcripts().size());
  }

  @Test
  void aTextInWhichPeopleSpeakIsATranscriptWhateverItsName() throws IOException {
    assertEquals(List.of(), sentences("talk.log", TALK.getBytes(UTF_8)));
    assertEquals(4, read("talk.log").transcripts().getFirst().turns().size());
  }

  @Test
  void aFileWithoutTextIsNoTranscript() throws IOException {
    byte[] noise = new byte[100_000];
    new Random(3).nextBytes(noise);
    assertEquals(List.of("Not a transcript: it does not hold text."), sentences("data.sav", noise));
    assertEquals(
        List.of("This file does not hold text and was left out."), sentences("talk.txt", noise));
  }

  private List<String> sentences(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
    return read(name).problems().stream().map(Problem::sentence).toList();
  }

  private TranscriptReader.Reading read(String name) throws IOException {
    return TranscriptReader.read(
        folder, FoundFile.at(folder, name), LabelEvidence.NONE, ReadingChoices.NONE);
  }
}
