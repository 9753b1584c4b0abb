package org.turnstone.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NamedFolderTest {

  private static final Path FOLDER = Path.of("interviews").toAbsolutePath();

  @Test
  void theFileAndTheFolderOfAProjectStandForTheInterviews() {
    assertEquals(FOLDER, NamedFolder.of(FOLDER.resolve(".turnstone/project.json")));
    assertEquals(FOLDER, NamedFolder.of(FOLDER.resolve(".turnstone")));
    assertEquals(FOLDER, NamedFolder.of(Path.of("interviews/.turnstone/project.json")));
  }

  @Test
  void anythingElseIsWhatIsMeant() {
    Path elsewhere = FOLDER.resolve("project.json");
    assertEquals(elsewhere, NamedFolder.of(elsewhere));
    assertEquals(FOLDER, NamedFolder.of(FOLDER));
    assertEquals(Path.of("."), NamedFolder.of(Path.of(".")));
    assertEquals(Path.of("/.turnstone.json"), NamedFolder.of(Path.of("/.turnstone.json")));
  }
}
