package org.turnstone.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/// Reads a regular expression over folded words and refuses those that would take the machine down.
final class RegexPattern {

  /// Longest expression, in UTF-16 units; Lucene reads them by recursion.
  static final int LONGEST = 500;

  /// States an expression may need before it is simplified; `(a{1000}){1000}` needs a million.
  private static final int MOST_STATES = 10_000;

  /// What is folded: all but escapes, since `\W` and `\w` differ.
  private static final Pattern ESCAPE_OR_TEXT = Pattern.compile("(\\\\.)|[^\\\\]+|\\\\");

  private RegexPattern() {}

  /// @param position where it begins in the query, at the opening slash
  static WordPattern.Like parse(String regex, int position) throws QuerySyntaxException {
    String where = "The expression between slashes at character %,d ".formatted(position + 1);
    if (regex.length() > LONGEST) {
      throw new QuerySyntaxException(
          position, where + "is longer than %,d characters.".formatted(LONGEST));
    }
    try {
      RegExp parsed = new RegExp(folded(regex), RegExp.NONE);
      if (states(parsed) > MOST_STATES) {
        throw new QuerySyntaxException(position, where + "repeats too much.");
      }
      return new WordPattern.Like(regex, deterministic(parsed));
    } catch (TooComplexToDeterminizeException e) {
      throw new QuerySyntaxException(position, where + "is too complex.");
    } catch (IllegalArgumentException e) {
      throw new QuerySyntaxException(position, where + "is not complete or not valid.");
    }
  }

  private static Automaton deterministic(RegExp regex) {
    return Operations.determinize(regex.toAutomaton(), WordPattern.EFFORT);
  }

  private static String folded(String regex) {
    return ESCAPE_OR_TEXT
        .matcher(regex)
        .replaceAll(
            piece ->
                Matcher.quoteReplacement(
                    piece.group(1) != null ? piece.group() : FoldingAnalyzer.fold(piece.group())));
  }

  private static double states(RegExp regex) {
    return switch (regex.kind) {
      case REGEXP_UNION, REGEXP_CONCATENATION, REGEXP_INTERSECTION ->
          states(regex.exp1) + states(regex.exp2);
      case REGEXP_REPEAT_MIN -> Math.max(1, regex.min) * states(regex.exp1);
      case REGEXP_REPEAT_MINMAX -> Math.max(1, regex.max) * states(regex.exp1);
      case REGEXP_OPTIONAL, REGEXP_REPEAT -> states(regex.exp1);
      case REGEXP_STRING -> regex.s.length();
      default -> 1;
    };
  }
}
