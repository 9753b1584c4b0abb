package org.turnstone.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldValueTest {

  @TempDir private Path directory;

  @Test
  void aCodeIsFoundAlsoWhenItsNameHasQuotes() throws Exception {
    String name = "so \"called\" rent";
    Corpus corpus =
        new Corpus()
            .transcript("p1", Map.of(), "P: the rent", "P: bread")
            .code(name)
            .coding("p1", 1, name, "Ana", "");
    try (TurnIndex index = TurnIndex.open(directory)) {
      corpus.putInto(index);
      FieldValue value = new FieldValue("code", name);
      TurnQuery query = TurnQuery.parse(value.written());
      assertEquals(1, index.find(query, corpus.scope(), Order.TRANSCRIPT, () -> false).total());
      assertEquals(value, new FieldValue("code", "so ?called? rent"));
    }
  }
}
