package org.turnstone.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastOpenedTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-02, today",
    "2026-01-01, yesterday",
    "2025-12-31, 31 Dec 2025",
    "2026-01-09, 9 Jan"
  })
  void daysAreWrittenAsPeopleSayThem(LocalDate day, String words) {
    assertEquals(words, LastOpened.words(day, LocalDate.of(2026, 1, 2)));
  }
}
