package org.turnstone.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.turnstone.model.Codebook;
import org.turnstone.model.Role;
import org.turnstone.search.Lexeme.Kind;

/// The fields of the query language: what each takes as its value.
final class QueryFields {

  /// The names that are not attributes, in the order in which they are offered.
  static final List<String> NAMES =
      List.of("role", "speaker", "transcript", "code", "coder", "memo", "coded");

  private QueryFields() {}

  static QueryNode node(Lexeme field, Lexeme value) throws QuerySyntaxException {
    String name = field.text().toLowerCase(Locale.ROOT);
    if (field.kind() == Kind.QUOTED_FIELD) {
      return attribute(field, value);
    }
    return switch (name) {
      case "role" -> new QueryNode.SpokenIn(role(value));
      case "coded" -> new QueryNode.Coded(yes(value));
      case "speaker" -> new QueryNode.Speaker(words(field, value));
      case "memo" -> new QueryNode.Memo(words(field, value));
      case "coder" -> new QueryNode.ByCoder(field.position(), value.text(), words(field, value));
      case "transcript" ->
          new QueryNode.InTranscript(field.position(), name(field, value, value.text()));
      case "code" -> code(field, value);
      default -> attribute(field, value);
    };
  }

  private static QueryNode attribute(Lexeme field, Lexeme value) throws QuerySyntaxException {
    return new QueryNode.WithAttribute(field.position(), field.text(), words(field, value));
  }

  private static Role role(Lexeme value) throws QuerySyntaxException {
    Optional<Role> role = isName(value) ? Role.of(value.text().strip()) : Optional.empty();
    return role.orElseThrow(
        () ->
            error(
                value,
                "role: is followed by interviewer, participant or other; at character %,d is none"
                    + " of these."));
  }

  private static boolean yes(Lexeme value) throws QuerySyntaxException {
    String word = isName(value) ? value.text().strip().toLowerCase(Locale.ROOT) : "";
    return switch (word) {
      case "yes" -> true;
      case "no" -> false;
      default ->
          throw error(value, "coded: is followed by yes or no; at character %,d is neither.");
    };
  }

  private static QueryNode code(Lexeme field, Lexeme value) throws QuerySyntaxException {
    List<NamePattern> path = new ArrayList<>();
    for (String part : Codebook.splitPath(value.text())) {
      path.add(name(field, value, part));
    }
    return new QueryNode.WithCode(field.position(), value.text().strip(), List.copyOf(path));
  }

  private static NamePattern name(Lexeme field, Lexeme value, String name)
      throws QuerySyntaxException {
    if (!isName(value)) {
      throw error(
          value,
          field.text() + ": is followed by a name, with * or ? if need be; see character %,d.");
    }
    if (name.isBlank()) {
      throw empty(field);
    }
    try {
      return NamePattern.of(name.strip());
    } catch (TooComplexToDeterminizeException e) {
      throw error(value, "The name at character %,d has too many wildcards.");
    }
  }

  private static TextPattern words(Lexeme field, Lexeme value) throws QuerySyntaxException {
    return TextPatterns.of(value).orElseThrow(() -> empty(field));
  }

  static QuerySyntaxException empty(Lexeme field) {
    return new QuerySyntaxException(
        field.end() - 1,
        "Nothing to find stands after %s: at character %,d.".formatted(field.text(), field.end()));
  }

  private static boolean isName(Lexeme value) {
    return value.kind() == Kind.WORD || value.kind() == Kind.QUOTED;
  }

  private static QuerySyntaxException error(Lexeme value, String sentence) {
    return new QuerySyntaxException(value.position(), sentence.formatted(value.position() + 1));
  }
}
