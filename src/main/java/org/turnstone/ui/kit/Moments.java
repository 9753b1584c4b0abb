package org.turnstone.ui.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Days and times as people read them.
public final class Moments {

  private static final DateTimeFormatter DAY = in("d MMMM yyyy");
  private static final DateTimeFormatter WEEKDAY = in("EEEE, d MMMM yyyy");
  private static final DateTimeFormatter TIME = in("HH:mm");
  private static final DateTimeFormatter DAY_AND_TIME = in("d MMM yyyy, HH:mm");

  private Moments() {}

  /// The day it was here.
  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneId.systemDefault());
  }

  /// `3 May 2026`
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// The day that is meant by `3 May 2026` or `2026-05-03`; empty when it is neither.
  public static Optional<LocalDate> parseDay(String written) {
    for (DateTimeFormatter form : List.of(DAY, DateTimeFormatter.ISO_LOCAL_DATE)) {
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
    return WEEKDAY.format(day);
  }

  /// `09:12`
  public static String time(Instant instant) {
    return TIME.format(instant.atZone(ZoneId.systemDefault()));
  }

  /// `3 May 2026, 09:12`
  public static String dayAndTime(Instant instant) {
    return DAY_AND_TIME.format(instant.atZone(ZoneId.systemDefault()));
  }

  private static DateTimeFormatter in(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
