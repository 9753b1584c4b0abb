package org.turnstone.model;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  @Test
  void whoReadsItCannotChangeIt() {
    Map<String, TranscriptSummary> byId = new Catalogue(java.util.List.of()).byId();
    assertThrows(UnsupportedOperationException.class, byId::clear);
  }
}
