package org.turnstone.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which part of a query is what, for its colours. Unlike the reader of queries it takes whatever
/// is being typed, and never fails. The texts of the pieces together are the query.
record QueryPieces(List<Piece> pieces) {

  enum Kind {
    WORDS,
    OPERATOR,
    FIELD;

    String styleClass() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  record Piece(Kind kind, String text) {}

  /// A phrase or an expression is one piece, whatever it holds; an operator stands alone; a field
  /// ends with its colon and is not an address.
  private static final Pattern PIECE =
      Pattern.compile(
          """
          (?<words>"[^"]*"?|“[^”]*”?|(?<=^|[\\s(:])/(?:\\\\.|[^/\\\\])*/?)\
          |(?<operator>(?<![^\\s()])(?:AND|OR|NOT)(?![^\\s()]))\
          |(?<field>(?<![^\\s(-])[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*:(?!//))\
          """);

  static QueryPieces of(String query) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(query);
    int at = 0;
    while (matcher.find()) {
      add(pieces, Kind.WORDS, query.substring(at, matcher.start()));
      add(pieces, kind(matcher, query), matcher.group());
      at = matcher.end();
    }
    add(pieces, Kind.WORDS, query.substring(at));
    return new QueryPieces(List.copyOf(pieces));
  }

  private static Kind kind(Matcher found, String query) {
    if (found.group("operator") != null) {
      return Kind.OPERATOR;
    }
    return found.group("field") != null ? Kind.FIELD : Kind.WORDS;
  }

  private static void add(List<Piece> pieces, Kind kind, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (!pieces.isEmpty() && kind == Kind.WORDS && pieces.getLast().kind() == Kind.WORDS) {
      text = pieces.removeLast().text() + text;
    }
    pieces.add(new Piece(kind, text));
  }
}
