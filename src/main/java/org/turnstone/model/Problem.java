package org.turnstone.model;

/// Something a person should know about a file, as a sentence: what happened and what was done
/// instead. Never holds words of an interview beyond a label or a title.
///
/// @param file path from the project folder, with `/`; empty when it concerns the project
/// @param sentence complete, with a full stop
public record Problem(Severity severity, String file, String sentence) {

  /// How much it matters.
  public enum Severity {
    /// Done as wished, and worth knowing ("repaired 14 characters").
    NOTE,
    /// Done as well as possible; a person should look.
    WARNING,
    /// Not done: the file or line was left out.
    ERROR
  }

  public static Problem note(String file, String sentence) {
    return new Problem(Severity.NOTE, file, sentence);
  }

  public static Problem warning(String file, String sentence) {
    return new Problem(Severity.WARNING, file, sentence);
  }

  public static Problem error(String file, String sentence) {
    return new Problem(Severity.ERROR, file, sentence);
  }
}
