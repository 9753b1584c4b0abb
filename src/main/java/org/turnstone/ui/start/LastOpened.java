package org.turnstone.ui.start;

import java.time.LocalDate;
import org.turnstone.ui.kit.Moments;

/// How a day in the past is written: `today`, `yesterday`, `9 Nov`, `9 Nov 2025`.
final class LastOpened {

  private LastOpened() {}

  static String words(LocalDate day, LocalDate today) {
    if (day.equals(today)) {
      return StartPage.WORDS.text("today");
    }
    if (day.equals(today.minusDays(1))) {
      return StartPage.WORDS.text("yesterday");
    }
    return day.getYear() == today.getYear() ? Moments.dayOfYear(day) : Moments.shortDay(day);
  }
}
