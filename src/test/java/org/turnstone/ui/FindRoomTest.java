package org.turnstone.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.model.Transcript;
import org.turnstone.search.Order;
import org.turnstone.search.TurnQuery;
import org.turnstone.workspace.Tagging;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

class FindRoomTest {

  @TempDir private Path home;

  @Test
  void aCodeIsAskedForAlsoWhenItsNameHasQuotes() throws Exception {
    String path = "Worries / so \"called\" rent";
    try (Workspace workspace = TestFolder.open(TestFolder.two(home), home, "Ana")) {
      Transcript transcript = workspace.transcript("p01");
      Tagging.Place place =
          new Tagging.Place("p01", transcript.quote(transcript.turn(2).orElseThrow().range()));
      Tagging.tag(workspace, path, List.of(place), "", "a turn").saved().join();
      TurnQuery query = TurnQuery.parse(FindRoom.asking(path));
      assertEquals(1, workspace.search(query, Order.TRANSCRIPT, 10).total());
    }
  }
}
