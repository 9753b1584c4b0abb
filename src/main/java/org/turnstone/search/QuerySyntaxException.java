package org.turnstone.search;

/// A query that cannot be read. The message is a sentence for the person who wrote it and counts
/// characters from 1.
public final class QuerySyntaxException extends Exception {

  private final int position;

  QuerySyntaxException(int position, String sentence) {
    super(sentence);
    this.position = position;
  }

  /// Where the mistake is, in UTF-16 units from the beginning of the query, counted from 0.
  public int position() {
    return position;
  }
}
