package org.turnstone.workspace;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.turnstone.model.ReadingSubject;
import org.turnstone.model.ReadingSubject.Aspect;
import org.turnstone.transcript.format.Format;
import org.turnstone.transcript.format.ReadingChoices;

/// What people decided about the reading of files, file by file. What one file was given counts
/// more than what all were given. Immutable.
final class Readings {

  private final Map<ReadingSubject, String> chosen;
  private final ReadingChoices everywhere;

  Readings(Map<ReadingSubject, String> chosen) {
    this.chosen = chosen;
    this.everywhere =
        new ReadingChoices(
            Optional.empty(),
            Optional.empty(),
            labels("", ReadingSubject.SPEAKER),
            labels("", ReadingSubject.TEXT));
  }

  ReadingChoices of(String file) {
    if (chosen.keySet().stream().noneMatch(subject -> subject.file().equals(file))) {
      return everywhere;
    }
    Set<String> speakers = new HashSet<>(labels(file, ReadingSubject.SPEAKER));
    Set<String> texts = new HashSet<>(labels(file, ReadingSubject.TEXT));
    everywhere.speakers().stream().filter(label -> !texts.contains(label)).forEach(speakers::add);
    everywhere.texts().stream().filter(label -> !speakers.contains(label)).forEach(texts::add);
    return new ReadingChoices(
        Optional.ofNullable(chosen.get(ReadingSubject.charset(file))).flatMap(Readings::charset),
        Optional.ofNullable(chosen.get(ReadingSubject.format(file))).flatMap(Format::of),
        speakers,
        texts);
  }

  private Set<String> labels(String file, String as) {
    Set<String> labels = new HashSet<>();
    chosen.forEach(
        (subject, is) -> {
          if (subject.aspect() == Aspect.LABEL && subject.file().equals(file) && is.equals(as)) {
            labels.add(subject.label());
          }
        });
    return labels;
  }

  /// Empty for a charset that this computer does not have: the file is then read as ever.
  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
