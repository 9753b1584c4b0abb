package org.turnstone.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// `2026-05-03` is the end of that day, `2026-05-03T14:30` that minute, both by the clock here.
final class AtMoment implements ITypeConverter<Instant> {

  @Override
  public Instant convert(String written) {
    ZoneId here = ZoneId.systemDefault();
    try {
      return written.contains("T")
          ? LocalDateTime.parse(written).atZone(here).toInstant()
          : LocalDate.parse(written).plusDays(1).atStartOfDay(here).toInstant();
    } catch (DateTimeException unreadable) {
      throw new TypeConversionException(
          "\"" + written + "\" is no day such as 2026-05-03, and no time such as 2026-05-03T14:30");
    }
  }
}
