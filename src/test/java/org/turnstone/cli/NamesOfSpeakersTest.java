package org.turnstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.edit.Edit;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

/// Joined labels and pseudonyms in what the commands print.
class NamesOfSpeakersTest {

  @TempDir Path home;
  private Path folder;

  @BeforeEach
  void interviewsWithNames() throws IOException {
    folder = TestFolder.speakers(home);
    try (Workspace workspace = TestFolder.open(folder, home, "Ana")) {
      Edit join = new Edit.LabelJoined("AB", Optional.empty(), Optional.of("Anna Berg"));
      workspace.perform("Joined", List.of(join)).join();
    }
  }

  @Test
  void aJoinedSpeakerIsPrintedWithTheLabelAsWritten() {
    CommandRun run = run("turns", folder);
    String line = run.lines().get(3);
    assertTrue(line.contains("\"speaker\":\"Anna Berg\",\"label\":\"AB\",\"role\""), line);
    assertEquals("", run.err());
  }

  @Test
  void aListOfPseudonymsIsTakenInAndWrittenAgain() throws IOException {
    Path list = home.resolve("names.csv");
    Files.writeString(list, "\uFEFFname;pseudonym\r\nAnna;Beate\r\nAnna Berg;P07\r\n;\r\n");
    CommandRun run = run("pseudonyms", folder, "--import", list, "--coder", "Ana");
    assertEquals("Replaced 2 names.\n", run.out());
    assertEquals(
        "All of these names are replaced already.\n",
        run("pseudonyms", folder, "--import", list, "--coder", "Ana").out());
    assertEquals(
        "name,pseudonym\r\nAnna,Beate\r\nAnna Berg,P07\r\n", run("pseudonyms", folder).out());
    Path written = home.resolve("again.csv");
    assertEquals(0, run("pseudonyms", folder, "--to", written).code());
    assertEquals("name,pseudonym\r\nAnna,Beate\r\nAnna Berg,P07\r\n", Files.readString(written));
  }

  @Test
  void aListThatIsNoneIsRefusedWithASentence() throws IOException {
    Path list = home.resolve("names.csv");
    Files.writeString(list, "nothing here\n");
    CommandRun run = run("pseudonyms", folder, "--import", list);
    assertEquals(1, run.code());
    assertTrue(
        run.err().contains("names.csv has no rows with a name and a pseudonym beside it."),
        run.err());
  }

  @Test
  void pseudonymsArePrintedByDefaultAndPositionsStay() throws IOException {
    CommandRun before = run("turns", folder);
    pseudonyms();
    CommandRun run = run("turns", folder);
    assertTrue(run.err().contains("Names are replaced by pseudonyms"), run.err());
    assertFalse(run.out().contains("Anna"), run.out());
    assertTrue(run.out().contains("BEATE is on the sign"), run.out());
    assertTrue(run.out().contains("when Joanna sleeps"), run.out());
    assertTrue(run.lines().get(3).contains("\"speaker\":\"P07\",\"role\""), run.lines().get(3));
    CommandRun real = run("turns", folder, "--names", "real");
    assertEquals(before.out(), real.out());
    assertTrue(real.err().contains("Real names are printed"), real.err());
    for (int turn = 0; turn < run.lines().size(); turn++) {
      assertEquals(positions(before.lines().get(turn)), positions(run.lines().get(turn)));
    }
  }

  @Test
  void aSpeakerIsFoundUnderEveryName() throws IOException {
    pseudonyms();
    assertEquals("4\n", run("search", folder, "speaker:\"Anna Berg\"", "--count").out());
    assertEquals("4\n", run("search", folder, "speaker:P07", "--count").out());
    assertEquals("2\n", run("search", folder, "speaker:AB", "--count").out());
    CommandRun spoken = run("search", folder, "Anna AND bread", "--limit", "9");
    assertTrue(spoken.out().contains("I bake bread. Beate's bread, they say."), spoken.out());
  }

  @Test
  void aLabelIsFoundUnderThePseudonymOfANameInIt() throws IOException {
    Path list = home.resolve("names.csv");
    Files.writeString(list, "Anna,Beate\n");
    run("pseudonyms", folder, "--import", list, "--coder", "Ana");
    assertEquals("4\n", run("search", folder, "speaker:Beate", "--count").out());
    assertEquals("4\n", run("search", folder, "speaker:\"Beate Berg\"", "--count").out());
    assertEquals("0\n", run("search", folder, "speaker:Jose AND speaker:Beate", "--count").out());
  }

  @Test
  void exportedExcerptsHavePseudonymsAndSaySo() throws IOException {
    run("code", folder, "--code", "rent", "--turn", "i1#4", "--coder", "Ana", "--memo", "Anna!");
    run("code", folder, "--code", "sign", "--turn", "i1#2", "--quote", "NNA is", "--coder", "Ana");
    pseudonyms();
    Path file = home.resolve("coded.csv");
    CommandRun run = run("export", folder, "--to", file);
    assertTrue(run.err().contains("Names are replaced by pseudonyms"), run.err());
    String written = Files.readString(file);
    assertFalse(written.contains("Anna"), written);
    assertTrue(written.contains("sign,sign,BEATE is,\"Hello Beate, what"), written);
    assertTrue(written.contains(",P07,"), written);
    assertTrue(written.contains("Interview with P07"), written);
    run("export", folder, "--to", file, "--names", "real");
    assertTrue(Files.readString(file).contains("sign,sign,NNA is,\"Hello Anna, what"));
  }

  @Test
  void whatCodesAreForHasPseudonymsInReportsAndCodebooks() throws IOException {
    Path codes = home.resolve("codes.csv");
    Files.writeString(
        codes,
        "code,definition,include,exclude,example\n"
            + "rent,Of Anna,Anna pays,Anna owns,\"As Anna Berg said\"\n");
    run("codes", folder, "--import", codes, "--coder", "Ana");
    run("code", folder, "--code", "rent", "--turn", "i1#4", "--coder", "Ana");
    pseudonyms();
    Path report = home.resolve("coded.md");
    assertEquals(0, run("export", folder, "--to", report).code());
    String written = Files.readString(report);
    assertTrue(written.contains("As P07 said"), written);
    assertFalse(written.contains("Anna"), written);
    String codebook = run("codes", folder, "--format", "csv").out();
    assertTrue(codebook.contains("Of Beate,Beate pays,Beate owns,As P07 said"), codebook);
    assertTrue(
        run("codes", folder, "--format", "csv", "--names", "real").out().contains("Of Anna,"));
  }

  private void pseudonyms() throws IOException {
    Path list = home.resolve("names.csv");
    Files.writeString(list, "Anna,Beate\nAnna Berg,P07\n");
    assertEquals(0, run("pseudonyms", folder, "--import", list, "--coder", "Ana").code());
  }

  private static String positions(String line) {
    return line.substring(line.indexOf("\"start\""), line.indexOf("\"text\""));
  }

  private CommandRun run(Object... arguments) {
    return CommandRun.of(home, arguments);
  }
}
