package org.turnstone.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A field and a value that is asked of it, as `role:participant`. Equal to another that a query
/// cannot tell from it: case, accents and signs between words make no difference.
///
/// @param field its name as it is written, without the colon
/// @param value as it is written, without quotes
public record FieldValue(String field, String value) {

  /// Codes and whether there is any are asked about together.
  private static final Set<String> OF_CODES = Set.of("code", "coded");

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

  /// The field, folded; one and the same for fields that narrow down together.
  public String group() {
    String name = FoldingAnalyzer.fold(field).replace('_', ' ').strip();
    return OF_CODES.contains(name) ? "code" : name;
  }

  /// As it is written in a query: `occupation:"film maker"`.
  public String written() {
    return name() + ":" + quoted();
  }

  private String name() {
    boolean attribute = !QueryFields.NAMES.contains(field);
    boolean reserved = QueryFields.NAMES.contains(field.toLowerCase(Locale.ROOT));
    return PLAIN.matcher(field).matches() && !(attribute && reserved)
        ? field
        : '"' + field.replace('"', ' ') + '"';
  }

  private String quoted() {
    return PLAIN.matcher(value).matches() && !OPERATORS.contains(value)
        ? value
        : '"' + value.replace('"', insteadOfQuote()) + '"';
  }

  /// There is no sign for a quote within quotes. The names of codes are compared letter by letter,
  /// and any letter can stand for one; values of other fields are compared word by word.
  private char insteadOfQuote() {
    return OF_CODES.contains(field) ? '?' : ' ';
  }

  /// Several as one part of a query, any of which will do: `role:(participant OR other)`.
  static String written(List<FieldValue> values) {
    List<String> fields = values.stream().map(FieldValue::name).distinct().toList();
    List<String> parts = fields.stream().map(field -> written(field, values)).toList();
    return parts.size() == 1 ? parts.getFirst() : "(" + String.join(" OR ", parts) + ")";
  }

  private static String written(String field, List<FieldValue> values) {
    List<String> of =
        values.stream().filter(each -> each.name().equals(field)).map(FieldValue::quoted).toList();
    return of.size() == 1
        ? field + ":" + of.getFirst()
        : of.stream().collect(Collectors.joining(" OR ", field + ":(", ")"));
  }

  private String folded() {
    String name = FoldingAnalyzer.fold(field).replace('_', ' ').strip();
    return name + ":" + String.join(" ", FoldingAnalyzer.words(value));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FieldValue that && folded().equals(that.folded());
  }

  @Override
  public int hashCode() {
    return folded().hashCode();
  }
}
