package org.turnstone.search;

import java.util.Optional;

/// A query as a person wrote it, parsed. Immutable; knows nothing of any project or index.
public final class TurnQuery {

  /// Asks nothing.
  public static final TurnQuery NOTHING = new TurnQuery("", Optional.empty());

  private final String text;
  private final Optional<QueryNode> node;

  private TurnQuery(String text, Optional<QueryNode> node) {
    this.text = text;
    this.node = node;
  }

  /// Reads a query.
  ///
  /// @throws QuerySyntaxException when it cannot be read, with the place and a sentence
  public static TurnQuery parse(String text) throws QuerySyntaxException {
    return new TurnQuery(text, QueryParser.parse(text));
  }

  /// The query as it was written.
  public String text() {
    return text;
  }

  /// Whether nothing is asked: the query holds no word and no field, and finds nothing.
  public boolean isEmpty() {
    return node.isEmpty();
  }

  /// What is asked of a turn.
  Optional<QueryNode> node() {
    return node;
  }
}
