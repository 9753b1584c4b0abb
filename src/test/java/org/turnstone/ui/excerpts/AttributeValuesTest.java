package org.turnstone.ui.excerpts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

class AttributeValuesTest {

  @TempDir private Path home;

  @Test
  void valuesThatDifferInCaseAreTwoForTheyAreLookedForAsTwo() throws IOException {
    Path folder = Files.createDirectory(home.resolve("union"));
    for (String value : List.of("yes", "No", "Yes")) {
      Files.writeString(
          folder.resolve(value.hashCode() + ".md"),
          "# Dialog\n**Transcript ID:** %s%d\n**Union:** %s\n---\nAI: Hello?\n\nUser: Hi.\n"
              .formatted("p", Math.abs(value.hashCode()), value));
    }
    try (Workspace workspace = TestFolder.open(folder, home, "Ana")) {
      assertEquals(List.of("No", "Yes", "yes"), AttributeValues.of(workspace, "Union"));
    }
  }
}
