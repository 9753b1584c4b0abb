package org.turnstone.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.turnstone.edit.Edit;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

/// A morning of coding: 200 turns in ten interviews, by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class CodingSessionTest {

  private static final int INTERVIEWS = 10;
  private static final int ANSWERS = 20;

  /// Two of them are not in the codebook yet, and are made on the way.
  private static final List<String> CODES =
      List.of(
          "brainstorming",
          "confidence",
          "drafting",
          "economic worry",
          "kept by hand",
          "unease",
          "pride in the work",
          "sameness");

  private static final int IN_CODEBOOK = 6;

  @TempDir private Path home;
  private TestWindow window;
  private Keyboard keys;
  private final Map<String, String> given = new HashMap<>();
  private int strokesBefore;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, home, "Ana", 1000, 640);
  }

  @AfterEach
  void closeWindow() {
    window.close();
  }

  @Test
  void twoHundredTurnsTakeTwoKeyStrokesBeyondTheLettersOfACodeEach() throws IOException {
    Path folder = interviews();
    window.open(folder);
    keys = new Keyboard(window.scene());

    keys.press(KeyCode.N);
    arrive(1);
    strokesBefore = keys.strokes();

    // T once; from then on the letters of a code and Tab, which tags and goes on.
    keys.press(KeyCode.T);
    for (int turn = 1; turn <= 120; turn++) {
      String code = CODES.get(turn % CODES.size());
      String letters = letters(code);
      note(turn, code);
      keys.typeAndPress(letters, KeyCode.TAB);
      arrive(turn + 1);
      count(letters);
    }

    keys.press(KeyCode.ESCAPE);
    strokesBefore = keys.strokes();

    // The digit of a code, N for the next turn.
    for (int turn = 121; turn <= 170; turn++) {
      int digit = 1 + turn % IN_CODEBOOK;
      note(turn, CODES.get(digit - 1));
      keys.typeAndPress(Integer.toString(digit), KeyCode.N);
      arrive(turn + 1);
      count("");
    }

    // The same code again.
    String last = CODES.get(170 % IN_CODEBOOK);
    for (int turn = 171; turn <= 200; turn++) {
      note(turn, last);
      keys.press(KeyCode.PERIOD);
      if (turn < 200) {
        keys.press(KeyCode.N);
        arrive(turn + 1);
      }
      count("");
    }

    assertEquals(200, given.size());
    assertEquals(given, coded());
    TestWindow.act(window.desk::closeProject);
    TestWindow.waitUntil("the project is closed", () -> window.desk.project().isEmpty());
    assertEquals(200, codingsInJournals(folder));
  }

  /// As many letters as a person types who sees the list; all of them the first time.
  private String letters(String code) {
    boolean known = window.project().workspace().project().codebook().matching(code).size() == 1;
    return known ? code.substring(0, 3) : code;
  }

  private void note(int answer, String code) {
    given.put(place(answer).toString(), code);
  }

  private void count(String letters) {
    int beyond = keys.strokes() - strokesBefore - letters.length();
    assertTrue(beyond <= 2, () -> beyond + " key strokes beyond the letters");
    strokesBefore = keys.strokes();
  }

  /// Waits as a person does: until the next turn is there.
  private void arrive(int answer) {
    Optional<Trail.Stop> expected = Optional.of(place(answer));
    if (answer <= INTERVIEWS * ANSWERS && !TestWindow.on(this::stop).equals(expected)) {
      TestWindow.waitUntil("at " + expected, () -> stop().equals(expected));
    }
  }

  private static Trail.Stop place(int answer) {
    return new Trail.Stop(
        "talk_%02d".formatted((answer - 1) / ANSWERS + 1), 2 + 2 * ((answer - 1) % ANSWERS));
  }

  private Optional<Trail.Stop> stop() {
    return window.project().reading().here();
  }

  private Map<String, String> coded() {
    Workspace workspace = window.project().workspace();
    Map<String, String> coded = new HashMap<>();
    workspace
        .project()
        .allCodings()
        .forEach(coding -> coded.put(place(workspace, coding), name(workspace, coding)));
    return coded;
  }

  private static String place(Workspace workspace, Coding coding) {
    var outline = workspace.catalogue().find(coding.transcript()).orElseThrow().outline();
    return new Trail.Stop(
            coding.transcript(), outline.covered(coding.range()).orElseThrow().first())
        .toString();
  }

  private static String name(Workspace workspace, Coding coding) {
    return workspace.project().codebook().find(coding.code()).orElseThrow().name();
  }

  private static long codingsInJournals(Path folder) throws IOException {
    long codings = 0;
    try (Stream<Path> journals = Files.list(folder.resolve(".turnstone/journal"))) {
      for (Path journal : journals.filter(file -> file.toString().endsWith(".jsonl")).toList()) {
        codings +=
            Files.readAllLines(journal).stream()
                .filter(line -> line.contains("\"codingAdded\""))
                .count();
      }
    }
    return codings;
  }

  private Path interviews() throws IOException {
    Path folder = Files.createDirectories(home.resolve("talks"));
    String[] subjects = {"rent", "clients", "colour", "paper", "machines", "ideas", "friends"};
    for (int talk = 1; talk <= INTERVIEWS; talk++) {
      StringBuilder text =
          new StringBuilder("# Talk\n**Transcript ID:** talk_%02d\n---\n".formatted(talk));
      for (int answer = 0; answer < ANSWERS; answer++) {
        String subject = subjects[(talk * 3 + answer * 5) % subjects.length];
        text.append("Assistant: What about your ").append(subject).append("?\n\n");
        text.append("User: My ").append(subject).append(" took most of day ").append(answer);
        text.append(" and I wondered about the ").append(subjects[answer % subjects.length]);
        text.append(".\n\n");
      }
      Files.writeString(folder.resolve("%02d.md".formatted(talk)), text);
    }
    makeCodes(folder);
    return folder;
  }

  private void makeCodes(Path folder) throws IOException {
    try (Workspace workspace = TestFolder.open(folder, home, "Ana")) {
      List<Edit> edits = new ArrayList<>();
      for (int key = 1; key <= IN_CODEBOOK; key++) {
        String name = CODES.get(key - 1);
        Code code = new Code(new CodeId(name), name, CodeColour.values()[key], Optional.empty());
        edits.add(new Edit.CodeAdded(code.withKey(key)));
      }
      workspace.perform("Made the codebook", edits).join();
    }
  }
}
