package org.turnstone.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.journal.Timeline.Placed;
import org.turnstone.model.Project;

/// What `docs/file-format.md` shows is what the program reads and writes.
class FileFormatTest {

  private static final String START =
      "{\"id\":\"a\",\"clock\":1,\"at\":\"2026-05-03T09:12:00Z\",\"coder\":\"Ana\","
          + "\"label\":\"\",\"edits\":[";

  @Test
  void everyEditOfThePageIsReadAndWrittenAgainAsItStands() throws IOException, ActionLine.Damaged {
    for (String edit : lines("{\"type\"")) {
      String line = START + edit + "]}";
      Action action = ActionLine.read(line.getBytes(StandardCharsets.UTF_8));
      String again = new String(ActionLine.write(action), StandardCharsets.UTF_8).stripTrailing();
      assertEquals(line, again);
    }
  }

  @Test
  void thePageHasAnExampleOfEveryEdit() throws IOException, ActionLine.Damaged {
    String edits = String.join(",", lines("{\"type\""));
    Action action = ActionLine.read((START + edits + "]}").getBytes(StandardCharsets.UTF_8));
    Set<Class<?>> shown = action.edits().stream().map(Object::getClass).collect(Collectors.toSet());
    Set<Class<?>> known =
        Arrays.stream(Edit.class.getPermittedSubclasses())
            .filter(type -> type != Edit.Unknown.class)
            .collect(Collectors.toSet());
    assertEquals(known, shown);
  }

  @Test
  void theWorkedExampleEndsAsThePageSays() throws IOException, ActionLine.Damaged {
    Timeline timeline = new Timeline();
    for (String line : lines("{\"id\":\"a-", "{\"id\":\"b-")) {
      if (!line.contains("...")) {
        Action action = ActionLine.read(line.getBytes(StandardCharsets.UTF_8));
        String journal = action.coder().equals("Ana") ? "ana~7f3c21" : "ben~09be44";
        timeline.addAll(List.of(new Placed(action, journal, 1)));
      }
    }
    Project project = Fold.of(timeline.actions());
    assertEquals(List.of("g2"), project.allCodings().map(coding -> coding.id().value()).toList());
    assertEquals(
        "Ben removed sameness while Ana used it. It was kept with the coding of Ana.",
        project.conflicts().getFirst().sentence());
  }

  private static List<String> lines(String... beginnings) throws IOException {
    return Files.readAllLines(Path.of("docs", "file-format.md")).stream()
        .filter(line -> Arrays.stream(beginnings).anyMatch(line::startsWith))
        .toList();
  }
}
