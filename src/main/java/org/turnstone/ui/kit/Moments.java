package org.turnstone.ui.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// Days and times as people read them in the language of the window.
public final class Moments {

  private Moments() {}

  /// The day it was here.
  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneId.systemDefault());
  }

  /// `3 May 2026`
  public static String day(LocalDate day) {
    return in("day").format(day);
  }

  /// `3 May`, for a day of this year
  public static String dayOfYear(LocalDate day) {
    return in("day.short").format(day);
  }

  /// `3 May 2026`, as short as it can be
  public static String shortDay(LocalDate day) {
    return in("day.short.year").format(day);
  }

  /// The day that is meant by `3 May 2026` or `2026-05-03`; empty when it is neither.
  public static Optional<LocalDate> parseDay(String written) {
    for (DateTimeFormatter form : List.of(in("day"), DateTimeFormatter.ISO_LOCAL_DATE)) {
      try {
        return Optional.of(LocalDate.parse(written.strip(), form));
      } catch (DateTimeParseException another) {
        continue;
      }
    }
    return Optional.empty();
  }

  /// `Sunday, 3 May 2026`
  public static String weekday(LocalDate day) {
    return in("weekday").format(day);
  }

  /// `09:12`
  public static String time(Instant instant) {
    return in("time").format(instant.atZone(ZoneId.systemDefault()));
  }

  /// `3 May 2026, 09:12`
  public static String dayAndTime(Instant instant) {
    return in("moment").format(instant.atZone(ZoneId.systemDefault()));
  }

  private static DateTimeFormatter in(String pattern) {
    return DateTimeFormatter.ofPattern(
        Words.KIT.text("date." + pattern), Language.spoken().locale());
  }
}
