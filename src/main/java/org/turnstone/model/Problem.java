package org.turnstone.model;

import java.util.Locale;
import java.util.Optional;

/// Something a person should know about a file, as a sentence: what happened and what was done
/// instead. Never holds words of an interview beyond a label or a title.
///
/// @param file path from the project folder, with `/`; empty when it concerns the project
/// @param place where to look; empty when it concerns the file as a whole
/// @param label the label of a speaker that it is about; empty for none
/// @param sentence complete, with a full stop
public record Problem(
    Severity severity,
    Kind kind,
    String file,
    Optional<Place> place,
    String label,
    String sentence) {

  /// How much it matters.
  public enum Severity {
    /// Done as wished, and worth knowing ("repaired 14 characters").
    NOTE,
    /// Done as well as possible; a person should look.
    WARNING,
    /// Not done: the file or line was left out.
    ERROR
  }

  /// What it is about, in the order in which a report tells it.
  public enum Kind {
    /// A file, or a part of it, that may hold an interview and was left out.
    LEFT_OUT,
    /// Something that could be taken in another way.
    DOUBT,
    /// A transcript that is not like the others.
    OUTLIER,
    /// What a file was taken for.
    READ_AS,
    /// Characters and lines that were put right.
    REPAIRED,
    /// A file that is something else than an interview.
    NOT_A_TRANSCRIPT,
    /// Journals, and work of several people that met.
    WORK;

    /// The word for it in files, in lower case.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// A turn.
  ///
  /// @param transcript its id; empty for the first one of the file
  /// @param turn counted from 1
  public record Place(String transcript, int turn) {}

  public static Problem note(String file, String sentence) {
    return of(Severity.NOTE, Kind.READ_AS, file, sentence);
  }

  public static Problem warning(String file, String sentence) {
    return of(Severity.WARNING, Kind.DOUBT, file, sentence);
  }

  public static Problem error(String file, String sentence) {
    return of(Severity.ERROR, Kind.LEFT_OUT, file, sentence);
  }

  /// One that concerns a file as a whole.
  public static Problem of(Severity severity, Kind kind, String file, String sentence) {
    return new Problem(severity, kind, file, Optional.empty(), "", sentence);
  }

  public Problem as(Kind kind) {
    return new Problem(severity, kind, file, place, label, sentence);
  }

  /// The same about a label that stands at a place.
  public Problem at(Place place, String label) {
    return new Problem(severity, kind, file, Optional.of(place), label, sentence);
  }
}
