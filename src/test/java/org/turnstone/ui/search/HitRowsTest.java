package org.turnstone.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HitRowsTest {

  @Test
  void aPageIsAskedForAgainOnlyWhenItCouldNotBeRead() {
    HitRows rows = new HitRows(200);
    assertEquals(Optional.of(60), rows.ask(70));
    assertEquals(Optional.empty(), rows.ask(71));
    rows.forget(60);
    assertEquals(Optional.of(60), rows.ask(71));
  }
}
