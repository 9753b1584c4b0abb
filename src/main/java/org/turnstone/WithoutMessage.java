package org.turnstone;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Exceptions as the log has them: their classes, those of their causes, and where they were
/// thrown. Never what they say, for that may quote an interview.
final class WithoutMessage extends ThrowableHandlingConverter {

  private static final int FRAMES = 12;
  private static final int CAUSES = 4;

  @Override
  public String convert(ILoggingEvent event) {
    return Stream.iterate(
            Optional.ofNullable(event.getThrowableProxy()),
            Optional::isPresent,
            failure -> failure.map(IThrowableProxy::getCause))
        .flatMap(Optional::stream)
        .limit(CAUSES)
        .map(WithoutMessage::told)
        .collect(Collectors.joining("caused by "));
  }

  private static String told(IThrowableProxy failure) {
    return Arrays.stream(failure.getStackTraceElementProxyArray())
        .limit(FRAMES)
        .map(StackTraceElementProxy::getSTEAsString)
        .map(frame -> "\t" + frame + "\n")
        .collect(Collectors.joining("", failure.getClassName() + "\n", ""));
  }
}
