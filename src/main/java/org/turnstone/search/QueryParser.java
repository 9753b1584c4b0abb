package org.turnstone.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turnstone.search.Lexeme.Kind;

/// Reads a query by recursive descent: OR binds least, then AND (written or not), then NOT. Pieces
/// without a letter, digit or emoji (a dash between words) ask for nothing and are left out.
final class QueryParser {

  /// Longest query, in UTF-16 units.
  private static final int LONGEST = 10_000;

  /// Lucene runs queries of up to 1,024 clauses; a part can need four.
  private static final int MOST_PARTS = 250;

  private static final int DEEPEST = 50;

  private final List<Lexeme> lexemes;

  /// The field whose brackets we are in.
  private @Nullable Lexeme field;

  private int at;
  private int depth;

  private QueryParser(String text) throws QuerySyntaxException {
    if (text.length() > LONGEST) {
      throw error(LONGEST, "The query is longer than 10,000 characters.");
    }
    this.lexemes = QueryScanner.scan(text);
    List<Lexeme> values = lexemes.stream().filter(lexeme -> lexeme.kind().isValue()).toList();
    if (values.size() > MOST_PARTS) {
      throw error(
          values.get(MOST_PARTS).position(),
          "The query has more than 250 words and phrases; the first too many is at character"
              + " %,d.");
    }
  }

  /// What is asked; empty when nothing is.
  static Optional<QueryNode> parse(String text) throws QuerySyntaxException {
    QueryParser parser = new QueryParser(text);
    if (parser.lexemes.isEmpty()) {
      return Optional.empty();
    }
    Optional<QueryNode> node = parser.alternatives();
    if (parser.at < parser.lexemes.size()) {
      throw error(
          parser.lexemes.get(parser.at).position(),
          "The bracket closed at character %,d was never opened.");
    }
    return node;
  }

  private Optional<QueryNode> alternatives() throws QuerySyntaxException {
    List<QueryNode> parts = new ArrayList<>();
    conjunction().ifPresent(parts::add);
    while (accept(Kind.OR)) {
      conjunction().ifPresent(parts::add);
    }
    return parts.size() < 2
        ? parts.stream().findFirst()
        : Optional.of(new QueryNode.Or(List.copyOf(parts)));
  }

  private Optional<QueryNode> conjunction() throws QuerySyntaxException {
    List<QueryNode> parts = new ArrayList<>();
    do {
      operand().ifPresent(parts::add);
    } while (accept(Kind.AND) || !isAt(Kind.OR) && !isAt(Kind.CLOSE) && at < lexemes.size());
    return parts.size() < 2
        ? parts.stream().findFirst()
        : Optional.of(new QueryNode.And(List.copyOf(parts)));
  }

  private Optional<QueryNode> operand() throws QuerySyntaxException {
    boolean not = false;
    while (accept(Kind.NOT)) {
      not = !not;
    }
    if (at == lexemes.size()) {
      throw operandMissing();
    }
    Lexeme next = lexemes.get(at);
    Optional<QueryNode> part =
        switch (next.kind()) {
          case AND, OR, CLOSE -> throw operandMissing();
          case OPEN -> brackets();
          case FIELD, QUOTED_FIELD -> fieldAndValue();
          default -> value(next);
        };
    return not ? part.map(QueryNode.Not::new) : part;
  }

  private Optional<QueryNode> brackets() throws QuerySyntaxException {
    Lexeme open = lexemes.get(at++);
    if (++depth > DEEPEST) {
      throw error(open.position(), "Brackets are nested too deep at character %,d.");
    }
    if (isAt(Kind.CLOSE)) {
      throw error(open.position(), "There is nothing in the brackets at character %,d.");
    }
    if (at == lexemes.size()) {
      throw notClosed(open);
    }
    Optional<QueryNode> inside = alternatives();
    if (!accept(Kind.CLOSE)) {
      throw notClosed(open);
    }
    depth--;
    return inside;
  }

  private Optional<QueryNode> fieldAndValue() throws QuerySyntaxException {
    Lexeme name = lexemes.get(at++);
    if (field != null) {
      throw error(name.position(), "A field cannot stand in the brackets of another, as at %,d.");
    }
    boolean follows = at < lexemes.size() && lexemes.get(at).position() == name.end();
    if (follows && lexemes.get(at).kind() == Kind.OPEN) {
      field = name;
      Optional<QueryNode> inside = brackets();
      field = null;
      return inside;
    }
    if (!follows || !lexemes.get(at).kind().isValue()) {
      throw QueryFields.empty(name);
    }
    return Optional.of(QueryFields.node(name, lexemes.get(at++)));
  }

  private Optional<QueryNode> value(Lexeme value) throws QuerySyntaxException {
    at++;
    return field != null
        ? Optional.of(QueryFields.node(field, value))
        : TextPatterns.of(value).map(QueryNode.Words::new);
  }

  private boolean isAt(Kind kind) {
    return at < lexemes.size() && lexemes.get(at).kind() == kind;
  }

  private boolean accept(Kind kind) {
    boolean is = isAt(kind);
    at += is ? 1 : 0;
    return is;
  }

  /// Blames the operator before the gap; at the beginning or after a bracket, the one after it.
  private QuerySyntaxException operandMissing() {
    Lexeme before = at == 0 ? null : lexemes.get(at - 1);
    if (before != null && before.kind() != Kind.OPEN) {
      return error(
          before.position(), "Nothing stands after " + before.text() + " at character %,d.");
    }
    Lexeme after = lexemes.get(at);
    return after.kind() == Kind.CLOSE
        ? error(after.position(), "The bracket closed at character %,d was never opened.")
        : error(after.position(), "Nothing stands before " + after.text() + " at character %,d.");
  }

  private static QuerySyntaxException notClosed(Lexeme open) {
    return error(open.position(), "The bracket opened at character %,d is not closed.");
  }

  private static QuerySyntaxException error(int position, String sentence) {
    return new QuerySyntaxException(position, sentence.formatted(position + 1));
  }
}
