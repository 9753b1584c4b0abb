package org.turnstone.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.turnstone.model.Excerpt;
import org.turnstone.model.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExcerptJsonTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void anObjectHasTheNamesOfTheTableAndTheAttributesWithin() throws IOException {
    JsonNode array =
        read(
            Made.excerpt("I worry.", "", Map.of("Age", "31")),
            Made.excerpt("Again.", "", Map.of()));
    assertEquals(2, array.size());
    List<String> names = new ArrayList<>(CodedExcerptsCsv.COLUMNS);
    names.add("attributes");
    assertEquals(names, List.copyOf(array.get(0).propertyNames()));
    assertEquals(10, array.get(0).get("start").intValue());
    assertEquals("4-6", array.get(0).get("turn").stringValue());
    assertEquals("31", array.get(0).get("attributes").get("Age").stringValue());
    assertTrue(array.get(1).get("attributes").isEmpty());
  }

  @Test
  void whatHasNoPlaceHasNone() throws IOException {
    Excerpt placed = Made.excerpt("gone", "", Map.of());
    Excerpt lost =
        new Excerpt(
            placed.coding(),
            placed.codePath(),
            "",
            "",
            "a/1.md",
            Optional.empty(),
            "",
            Role.OTHER,
            Map.of());
    JsonNode object = read(lost).get(0);
    for (String name : List.of("turn", "speaker", "role", "start", "end")) {
      assertTrue(object.get(name).isNull(), name);
    }
  }

  @Test
  void nothingIsAnEmptyArray() throws IOException {
    assertEquals(0, read().size());
    assertEquals(0, Made.written(Format.JSONL).length);
  }

  @ParameterizedTest
  @MethodSource("org.turnstone.export.Made#hardWords")
  void wordsComeBackAsTheyWere(String words) throws IOException {
    String expected = words.replaceAll("\ud83d(?![\udc00-\udfff])", "?");
    Excerpt excerpt = Made.excerpt(words, words, Map.of());
    assertEquals(expected, read(excerpt).get(0).get("excerpt").stringValue());
    String lines = new String(Made.written(Format.JSONL, excerpt, excerpt), StandardCharsets.UTF_8);
    assertEquals(2, lines.lines().count());
    assertEquals(expected, JSON.readTree(lines.lines().toList().get(1)).get("memo").stringValue());
  }

  private static JsonNode read(Excerpt... excerpts) throws IOException {
    return JSON.readTree(Made.written(Format.JSON, excerpts));
  }
}
