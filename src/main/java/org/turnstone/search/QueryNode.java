package org.turnstone.search;

import java.util.List;
import java.util.stream.Stream;
import org.turnstone.model.Role;

/// What a query asks of a turn. `position` is where the part begins in the query.
sealed interface QueryNode {

  record And(List<QueryNode> parts) implements QueryNode {}

  record Or(List<QueryNode> parts) implements QueryNode {}

  record Not(QueryNode part) implements QueryNode {}

  record Words(TextPattern pattern) implements QueryNode {}

  record SpokenIn(Role role) implements QueryNode {}

  record Speaker(TextPattern pattern) implements QueryNode {}

  record InTranscript(int position, NamePattern name) implements QueryNode {}

  record Coded(boolean yes) implements QueryNode {}

  /// @param path names from above to the code, the last parts of its path or all of it
  record WithCode(int position, String written, List<NamePattern> path) implements QueryNode {}

  record ByCoder(int position, String written, TextPattern pattern) implements QueryNode {}

  record Memo(TextPattern pattern) implements QueryNode {}

  /// @param name of the attribute as written
  record WithAttribute(int position, String name, TextPattern pattern) implements QueryNode {}

  /// This part and all parts within it.
  default Stream<QueryNode> all() {
    return Stream.concat(
        Stream.of(this),
        switch (this) {
          case And(var parts) -> parts.stream().flatMap(QueryNode::all);
          case Or(var parts) -> parts.stream().flatMap(QueryNode::all);
          case Not(var part) -> part.all();
          default -> Stream.empty();
        });
  }

  /// Whether places of words are to be compared, which takes much longer than to see that they are
  /// there.
  default boolean comparesPlaces() {
    return all().anyMatch(part -> part instanceof Words(var pattern) && pattern.words().size() > 1);
  }

  /// The words asked for in the text of the turn, without those after NOT.
  default Stream<TextPattern> wanted() {
    return wanted(true);
  }

  private Stream<TextPattern> wanted(boolean affirmed) {
    return switch (this) {
      case And(var parts) -> parts.stream().flatMap(part -> part.wanted(affirmed));
      case Or(var parts) -> parts.stream().flatMap(part -> part.wanted(affirmed));
      case Not(var part) -> part.wanted(!affirmed);
      case Words(var pattern) when affirmed -> Stream.of(pattern);
      default -> Stream.empty();
    };
  }
}
