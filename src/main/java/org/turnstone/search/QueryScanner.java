package org.turnstone.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.turnstone.search.Lexeme.Kind;

/// Cuts a query into its pieces.
final class QueryScanner {

  /// Most words that may lie between near words.
  private static final int WIDEST = 1_000;

  /// Which marks close a quotation, by the mark that opens it; a straight one closes any.
  private static final Map<Character, String> CLOSING =
      Map.of(
          '"',
          "\"",
          '\uFF02',
          "\uFF02\"",
          '“',
          "”\"",
          '”',
          "”\"",
          '„',
          "“”\"",
          '«',
          "»\"",
          '»',
          "«»\"");

  private static final Map<String, Kind> OPERATORS =
      Map.of("AND", Kind.AND, "OR", Kind.OR, "NOT", Kind.NOT);

  private final String text;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private int at;

  private QueryScanner(String text) {
    this.text = text;
  }

  static List<Lexeme> scan(String text) throws QuerySyntaxException {
    QueryScanner scanner = new QueryScanner(text);
    while (scanner.skipBlanks()) {
      scanner.next();
    }
    return scanner.lexemes;
  }

  private boolean skipBlanks() {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  private void next() throws QuerySyntaxException {
    char c = text.charAt(at);
    if (c == '(' || c == ')') {
      add(c == '(' ? Kind.OPEN : Kind.CLOSE, at, ++at, "", 0);
    } else if (CLOSING.containsKey(c)) {
      quoted();
    } else if (c == '/' && !isBlankAt(at + 1)) {
      regex();
    } else if (c == '-' && !isValuePlace() && !isBlankAt(at + 1) && text.charAt(at + 1) != '-') {
      add(Kind.NOT, at, ++at, "-", 0);
    } else {
      word();
    }
  }

  private void quoted() throws QuerySyntaxException {
    int start = at;
    String closing = CLOSING.get(text.charAt(start));
    int end = start + 1;
    while (end < text.length() && closing.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end == text.length()) {
      throw error(start, "The line ends inside a phrase that began at character %,d.");
    }
    String words = text.substring(start + 1, end);
    at = end + 1;
    if (isAt('~')) {
      near(start, words);
    } else if (isAt(':') && !isValuePlace()) {
      at++;
      add(Kind.QUOTED_FIELD, start, at, words, 0);
    } else {
      add(Kind.QUOTED, start, at, words, 0);
    }
  }

  private void near(int start, String words) throws QuerySyntaxException {
    int digits = ++at;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    if (at == digits) {
      throw error(
          digits - 1,
          "After ~ at character %,d a number is missing: how many words may lie between.");
    }
    if (at - digits > 4 || Integer.parseInt(text.substring(digits, at)) > WIDEST) {
      throw error(
          digits, "The number at character %,d is too high: at most 1,000 words may lie between.");
    }
    add(Kind.NEAR, start, at, words, Integer.parseInt(text.substring(digits, at)));
  }

  private void regex() throws QuerySyntaxException {
    int start = at++;
    while (!isAt('/')) {
      at += isAt('\\') ? 2 : 1;
      if (at >= text.length()) {
        throw error(
            start,
            "The line ends inside an expression between slashes that began at character %,d.");
      }
    }
    add(Kind.REGEX, start, ++at, text.substring(start + 1, at - 1), 0);
  }

  private void word() throws QuerySyntaxException {
    int start = at;
    boolean mayBeField = !isValuePlace();
    while (!endsWordAt(at)) {
      if (mayBeField && isAt(':') && isFieldName(start, at) && !text.startsWith("://", at)) {
        at++;
        add(Kind.FIELD, start, at, text.substring(start, at - 1), 0);
        return;
      }
      at++;
    }
    String word = text.substring(start, at);
    int tilde = word.lastIndexOf('~');
    if (mayBeField && OPERATORS.containsKey(word)) {
      add(OPERATORS.get(word), start, at, word, 0);
    } else if (tilde > 0 && word.substring(tilde + 1).chars().allMatch(c -> isDigit((char) c))) {
      fuzzy(start, word.substring(0, tilde), word.substring(tilde + 1));
    } else {
      add(Kind.WORD, start, at, word, 0);
    }
  }

  private void fuzzy(int start, String word, String digits) throws QuerySyntaxException {
    boolean few = digits.isEmpty() || digits.equals("1") || digits.equals("2");
    if (!few) {
      throw error(
          start + word.length() + 1,
          "The number at character %,d must be 1 or 2: that many letters may differ.");
    }
    add(Kind.FUZZY, start, at, word, digits.isEmpty() ? 1 : Integer.parseInt(digits));
  }

  /// Whether the next piece stands right after a field, where signs are part of the value.
  private boolean isValuePlace() {
    return !lexemes.isEmpty()
        && lexemes.getLast().kind().isField()
        && lexemes.getLast().end() == at;
  }

  private boolean isFieldName(int start, int end) {
    return start < end
        && text.substring(start, end)
            .codePoints()
            .allMatch(
                c ->
                    Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c)
                        || c == '-'
                        || c == '.');
  }

  private boolean isBlankAt(int position) {
    return position >= text.length() || isBlank(text.charAt(position));
  }

  private boolean endsWordAt(int position) {
    if (isBlankAt(position)) {
      return true;
    }
    char c = text.charAt(position);
    return c == '(' || c == ')' || CLOSING.containsKey(c);
  }

  private boolean isAt(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void add(Kind kind, int start, int end, String said, int number) {
    lexemes.add(new Lexeme(kind, start, end, said, number));
  }

  private static QuerySyntaxException error(int position, String sentence) {
    return new QuerySyntaxException(position, sentence.formatted(position + 1));
  }
}
