package org.turnstone.search;

/// A piece of a query.
///
/// @param position of its first character in the query, in UTF-16 units from 0
/// @param end position after its last character
/// @param text what it says: the word, the words between the quotes, the name of the field
/// @param number words between or changes of letters; meaningless for other kinds
record Lexeme(Kind kind, int position, int end, String text, int number) {

  enum Kind {
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    /// A name and the colon after it.
    FIELD,
    /// The same with the name in quotes: an attribute, even if a field has that name.
    QUOTED_FIELD,
    /// One word, perhaps with wildcards, perhaps with hyphens.
    WORD,
    QUOTED,
    NEAR,
    FUZZY,
    REGEX;

    /// Whether it can stand after a field.
    boolean isValue() {
      return compareTo(WORD) >= 0;
    }

    boolean isField() {
      return this == FIELD || this == QUOTED_FIELD;
    }
  }
}
