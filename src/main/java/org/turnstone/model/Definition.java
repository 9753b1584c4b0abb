package org.turnstone.model;

/// What a code is for, as a codebook says it: the four parts that MacQueen and others (Codebook
/// development for team-based qualitative analysis, 1998) ask for beside the name. Each is empty
/// where nothing was written.
///
/// @param description what the code means
/// @param include when to use it
/// @param exclude when not to use it, and what to use instead
/// @param example words that show it
public record Definition(String description, String include, String exclude, String example) {

  public static final Definition NONE = new Definition("", "", "", "");

  /// One of the four parts.
  public enum Part {
    DESCRIPTION("description"),
    INCLUDE("include"),
    EXCLUDE("exclude"),
    EXAMPLE("example");

    private final String word;

    Part(String word) {
      this.word = word;
    }

    /// The name it has in files.
    public String word() {
      return word;
    }
  }

  /// A definition of which only the description is given.
  public static Definition of(String description) {
    return NONE.with(Part.DESCRIPTION, description);
  }

  public String part(Part part) {
    return switch (part) {
      case DESCRIPTION -> description;
      case INCLUDE -> include;
      case EXCLUDE -> exclude;
      case EXAMPLE -> example;
    };
  }

  public Definition with(Part part, String text) {
    return switch (part) {
      case DESCRIPTION -> new Definition(text, include, exclude, example);
      case INCLUDE -> new Definition(description, text, exclude, example);
      case EXCLUDE -> new Definition(description, include, text, example);
      case EXAMPLE -> new Definition(description, include, exclude, text);
    };
  }

  /// The same with people under the names that are shown.
  public Definition under(Pseudonyms names) {
    return new Definition(
        names.text(description), names.text(include), names.text(exclude), names.text(example));
  }

  public boolean isEmpty() {
    return equals(NONE);
  }
}
