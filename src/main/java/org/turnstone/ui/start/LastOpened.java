package org.turnstone.ui.start;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How a day in the past is written: `today`, `yesterday`, `9 Nov`, `9 Nov 2025`.
final class LastOpened {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_AND_YEAR =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private LastOpened() {}

  static String words(LocalDate day, LocalDate today) {
    if (day.equals(today)) {
      return StartPage.WORDS.text("today");
    }
    if (day.equals(today.minusDays(1))) {
      return StartPage.WORDS.text("yesterday");
    }
    return day.format(day.getYear() == today.getYear() ? DAY : DAY_AND_YEAR);
  }
}
