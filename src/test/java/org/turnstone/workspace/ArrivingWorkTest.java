package org.turnstone.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.edit.Edit;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Problem;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.TranscriptSummary;

/// Work of others came while the project was closed, made in files that were others there.
@Timeout(60)
class ArrivingWorkTest {

  private static final String WORDS = "I bake bread";

  @TempDir Path home;

  @Test
  void codingsAreThereAsSoonAsSomeAreFoundAndNotOnlyWhenAllAre() throws IOException {
    Path folder = folder(520);
    code(folder);
    Set<Long> inPlace = new TreeSet<>();
    try (Workspace workspace = begin(folder)) {
      assertEquals(0, inPlace(workspace));
      workspace.listen(_ -> inPlace.add(inPlace(workspace)));
      workspace.update(Progress.NONE);
    }
    assertEquals(Set.of(512L, 520L), inPlace);
  }

  @Test
  void codingsInAFileThatCannotBeReadJustNowStayWhereTheyWere() throws IOException {
    Path folder = folder(2);
    code(folder);
    Path file = folder.resolve("1.md");
    Path away = home.resolve("away");
    try (Workspace workspace = begin(folder)) {
      workspace.update(
          new Progress() {
            private final AtomicBoolean once = new AtomicBoolean();

            @Override
            public void at(Stage stage, Count count) {
              if (stage == Stage.READING && count.files() == 2 && once.compareAndSet(false, true)) {
                exchange(file, away);
              }
            }

            @Override
            public boolean cancelled() {
              return false;
            }
          });
      assertEquals(List.of(), workspace.unplaced());
      assertEquals(2, workspace.project().allCodings().count());
      assertEquals(1, inPlace(workspace));
      assertEquals(
          List.of(
              "p1 could not be read just now. Its codings stay where they were last found, and are"
                  + " looked for again when it is opened."),
          workspace.problems().stream().map(Problem::sentence).toList());
      Files.delete(file);
      Files.move(away, file);
      assertTrue(workspace.transcript("p1").text().contains(WORDS));
      assertEquals(2, inPlace(workspace));
      assertEquals(List.of(), workspace.problems());
    }
  }

  private static void exchange(Path file, Path away) {
    try {
      Files.move(file, away);
      Files.createDirectory(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Path folder(int files) throws IOException {
    Path folder = Files.createDirectories(home.resolve("interviews"));
    for (int i = 1; i <= files; i++) {
      Files.writeString(
          folder.resolve(i + ".md"),
          "**Transcript ID:** p%d\n---\nAssistant: Hello.\n\nUser: I bake bread.\n".formatted(i));
    }
    return folder;
  }

  /// Ben coded every transcript where the words are not here.
  private void code(Path folder) throws IOException {
    try (Workspace ben = TestFolder.open(folder, home, "Ben")) {
      Code code = new Code(CodeId.random(), "bread", CodeColour.OCHRE, Optional.empty());
      List<Edit> edits = new ArrayList<>(List.of(new Edit.CodeAdded(code)));
      Transcript first = ben.transcript("p1");
      int at = first.text().indexOf(WORDS);
      Quotation here = first.quote(new TextRange(at, at + WORDS.length()));
      TextRange elsewhere = new TextRange(0, WORDS.length());
      Quotation there = new Quotation(elsewhere, WORDS, here.before(), here.after());
      for (TranscriptSummary each : ben.catalogue().transcripts()) {
        edits.add(
            new Edit.CodingAdded(
                new Coding(
                    CodingId.random(), code.id(), each.id(), there, "Ben", Instant.EPOCH, "")));
      }
      ben.perform("Tagged all", edits).join();
    }
  }

  /// How many codings stand on their words.
  private static long inPlace(Workspace workspace) {
    return workspace.project().allCodings().filter(coding -> coding.range().start() > 0).count();
  }

  private Workspace begin(Path folder) throws IOException {
    Places places = TestFolder.places(home);
    return OpenFolder.begin(folder, "Ana", new Settings(places), places);
  }
}
