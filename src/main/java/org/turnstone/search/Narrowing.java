package org.turnstone.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.turnstone.search.Lexeme.Kind;

/// The parts of a query that narrow it down to values of fields, as `AND role:participant` does,
/// and the query with others in their place. The query is the one place where that is said: what a
/// person ticks is written into it, and what they write is ticked.
public final class Narrowing {

  private final String query;
  private final List<Clause> clauses;

  /// Whether the parts are joined by OR, so that there is one clause, which is all of it.
  private final boolean alternatives;

  /// A part that must be true by itself.
  ///
  /// @param values any of which makes it true; empty when it asks for something else
  private record Clause(int start, int end, SequencedSet<FieldValue> values) {

    boolean isOf(String group) {
      return !values.isEmpty() && values.getFirst().group().equals(group);
    }
  }

  private Narrowing(String query, List<Clause> clauses, boolean alternatives) {
    this.query = query;
    this.clauses = clauses;
    this.alternatives = alternatives;
  }

  /// @throws QuerySyntaxException when the query cannot be read
  public static Narrowing of(String query) throws QuerySyntaxException {
    TurnQuery.parse(query);
    List<Lexeme> lexemes = QueryScanner.scan(query);
    List<List<Lexeme>> alternatives = split(lexemes, Kind.OR);
    if (alternatives.size() > 1) {
      return new Narrowing(query, List.of(clause(lexemes)), true);
    }
    List<Clause> clauses = operands(lexemes).stream().map(Narrowing::clause).toList();
    return new Narrowing(query, clauses, false);
  }

  /// The query itself.
  public String query() {
    return query;
  }

  /// The groups of values that it narrows down to; see [FieldValue#group].
  public List<String> groups() {
    return clauses.stream()
        .filter(clause -> !clause.values().isEmpty())
        .map(clause -> clause.values().getFirst().group())
        .distinct()
        .toList();
  }

  /// The values of a group of which a turn must have one; empty when it need not.
  public SequencedSet<FieldValue> values(String group) {
    return clause(group).map(Clause::values).orElseGet(LinkedHashSet::new);
  }

  /// The query with one more value of its group, or one less.
  public String toggled(FieldValue value) {
    SequencedSet<FieldValue> values = new LinkedHashSet<>(values(value.group()));
    if (!values.remove(value)) {
      values.add(value);
    }
    return with(value.group(), List.copyOf(values));
  }

  /// The query without what narrows it down to values of a group.
  public String without(String group) {
    return with(group, List.of());
  }

  /// The query without anything that narrows it down.
  public String cleared() throws QuerySyntaxException {
    String cleared = query;
    for (String group : groups()) {
      cleared = Narrowing.of(cleared).without(group);
    }
    return cleared;
  }

  private String with(String group, List<FieldValue> values) {
    Optional<Clause> clause = clause(group);
    if (values.isEmpty()) {
      return clause.map(this::without).orElse(query);
    }
    String written = FieldValue.written(values);
    if (clause.isPresent()) {
      return query.substring(0, clause.get().start())
          + written
          + query.substring(clause.get().end());
    }
    String rest = query.strip();
    if (rest.isEmpty()) {
      return written;
    }
    return (alternatives ? "(" + rest + ")" : rest) + " AND " + written;
  }

  /// Takes the AND before it away too, or at the beginning the one after it.
  private String without(Clause clause) {
    String before = query.substring(0, clause.start()).stripTrailing();
    String after = query.substring(clause.end()).stripLeading();
    if (before.endsWith("AND")) {
      before = before.substring(0, before.length() - 3).stripTrailing();
    } else if (before.isEmpty() && after.startsWith("AND")) {
      after = after.substring(3).stripLeading();
    }
    return (before + " " + after).strip();
  }

  private Optional<Clause> clause(String group) {
    return clauses.stream().filter(clause -> clause.isOf(group)).findFirst();
  }

  private static Clause clause(List<Lexeme> part) {
    return new Clause(
        part.isEmpty() ? 0 : part.getFirst().position(),
        part.isEmpty() ? 0 : part.getLast().end(),
        values(part).orElseGet(LinkedHashSet::new));
  }

  /// The values of one group of which any will do; empty when something else is asked.
  private static Optional<SequencedSet<FieldValue>> values(List<Lexeme> part) {
    if (part.isEmpty()) {
      return Optional.empty();
    }
    if (part.getFirst().kind() == Kind.OPEN && close(part, 0) == part.size() - 1) {
      return values(part.subList(1, part.size() - 1));
    }
    List<List<Lexeme>> alternatives = split(part, Kind.OR);
    SequencedSet<FieldValue> values = new LinkedHashSet<>();
    for (List<Lexeme> each : alternatives) {
      Optional<List<FieldValue>> of =
          alternatives.size() == 1 ? field(each) : values(each).map(List::copyOf);
      if (of.isEmpty()) {
        return Optional.empty();
      }
      values.addAll(of.get());
    }
    boolean same = values.stream().map(FieldValue::group).distinct().count() == 1;
    return same ? Optional.of(values) : Optional.empty();
  }

  /// A field with one value, or with several in brackets.
  private static Optional<List<FieldValue>> field(List<Lexeme> part) {
    if (part.size() < 2 || !part.getFirst().kind().isField()) {
      return Optional.empty();
    }
    String name = part.getFirst().text();
    if (part.size() == 2) {
      return value(name, part.get(1)).map(List::of);
    }
    if (part.get(1).kind() != Kind.OPEN || close(part, 1) != part.size() - 1) {
      return Optional.empty();
    }
    List<FieldValue> values = new ArrayList<>();
    for (List<Lexeme> each : split(part.subList(2, part.size() - 1), Kind.OR)) {
      Optional<FieldValue> value =
          each.size() == 1 ? value(name, each.getFirst()) : Optional.empty();
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return Optional.of(values);
  }

  private static Optional<FieldValue> value(String field, Lexeme value) {
    boolean plain =
        value.kind() == Kind.QUOTED
            || value.kind() == Kind.WORD && !WordPattern.hasWildcard(value.text());
    return plain ? Optional.of(new FieldValue(field, value.text())) : Optional.empty();
  }

  /// The parts between operators of a kind, brackets kept whole.
  private static List<List<Lexeme>> split(List<Lexeme> lexemes, Kind operator) {
    List<List<Lexeme>> parts = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < lexemes.size(); at++) {
      if (lexemes.get(at).kind() == Kind.OPEN) {
        at = close(lexemes, at);
      } else if (lexemes.get(at).kind() == operator) {
        parts.add(lexemes.subList(from, at));
        from = at + 1;
      }
    }
    parts.add(lexemes.subList(from, lexemes.size()));
    return parts;
  }

  /// The parts of a conjunction, each with the NOT before it.
  private static List<List<Lexeme>> operands(List<Lexeme> lexemes) {
    List<List<Lexeme>> operands = new ArrayList<>();
    int from = 0;
    while (from < lexemes.size()) {
      int at = from;
      while (at < lexemes.size() - 1 && lexemes.get(at).kind() == Kind.NOT) {
        at++;
      }
      at += lexemes.get(at).kind().isField() && at < lexemes.size() - 1 ? 1 : 0;
      int end = lexemes.get(at).kind() == Kind.OPEN ? close(lexemes, at) : at;
      if (lexemes.get(from).kind() != Kind.AND) {
        operands.add(lexemes.subList(from, end + 1));
      }
      from = end + 1;
    }
    return operands;
  }

  private static int close(List<Lexeme> lexemes, int open) {
    int depth = 0;
    for (int at = open; at < lexemes.size(); at++) {
      depth += lexemes.get(at).kind() == Kind.OPEN ? 1 : 0;
      depth -= lexemes.get(at).kind() == Kind.CLOSE ? 1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return lexemes.size() - 1;
  }
}
