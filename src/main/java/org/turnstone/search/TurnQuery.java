package org.turnstone.search;

/// A query as a person wrote it, parsed. Immutable; knows nothing of any project or index.
public final class TurnQuery {

  private final String text;

  private TurnQuery(String text) {
    this.text = text;
  }

  /// Reads a query.
  ///
  /// @throws QuerySyntaxException when it cannot be read, with the place and a sentence
  public static TurnQuery parse(String text) throws QuerySyntaxException {
    return new TurnQuery(text);
  }

  /// The query as it was written.
  public String text() {
    return text;
  }

  /// Whether nothing is asked: the query holds no word and no field, and finds nothing.
  public boolean isEmpty() {
    return text.isBlank();
  }
}
