package org.turnstone.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.turnstone.model.Code;
import org.turnstone.model.Coding;
import org.turnstone.model.TranscriptSummary;

/// Says what a query names that the project does not have, and what may have been meant.
final class QueryNotes {

  private static final int MOST_OFFERED = 3;

  private final Scope scope;

  QueryNotes(Scope scope) {
    this.scope = scope;
  }

  List<QueryNote> on(QueryNode query) {
    return query.all().flatMap(this::onNode).toList();
  }

  private Stream<QueryNote> onNode(QueryNode node) {
    return switch (node) {
      case QueryNode.WithCode code -> onCode(code).stream();
      case QueryNode.ByCoder(int position, String written, TextPattern coder) ->
          onCoder(position, written, coder).stream();
      case QueryNode.InTranscript(int position, NamePattern name) ->
          onTranscript(position, name).stream();
      case QueryNode.WithAttribute(int position, String name, var _) ->
          onAttribute(position, name).stream();
      default -> Stream.empty();
    };
  }

  private Optional<QueryNote> onCode(QueryNode.WithCode asked) {
    if (!CodeNames.meant(scope.project().codebook(), asked).isEmpty()) {
      return Optional.empty();
    }
    List<String> names =
        scope.project().codebook().inOrder().stream().map(Code::name).distinct().toList();
    return note(
        asked.position(),
        "No code is named %s.".formatted(asked.written()),
        offer(asked.path().getLast().written(), names));
  }

  private Optional<QueryNote> onCoder(int position, String written, TextPattern coder) {
    if (coders().anyMatch(coder::isIn)) {
      return Optional.empty();
    }
    return note(
        position,
        "Nobody named %s has coded here.".formatted(written),
        offer(written, coders().toList()));
  }

  private Stream<String> coders() {
    return scope.project().allCodings().map(Coding::coder).distinct();
  }

  private Optional<QueryNote> onTranscript(int position, NamePattern name) {
    List<String> ids = scope.catalogue().transcripts().stream().map(TranscriptSummary::id).toList();
    return ids.contains(name.written()) || ids.stream().anyMatch(name::matches)
        ? Optional.empty()
        : note(
            position,
            "No transcript is named %s.".formatted(name.written()),
            offer(name.written(), ids));
  }

  private Optional<QueryNote> onAttribute(int position, String name) {
    AttributeNames names = new AttributeNames(scope.project());
    if (names.isKnown(scope.catalogue().transcripts(), name)) {
      return Optional.empty();
    }
    List<String> offered = new ArrayList<>(QueryFields.NAMES);
    offered.addAll(names.all(scope.catalogue().transcripts()));
    return note(
        position,
        "No field or attribute is named %s.".formatted(name),
        offer(name, offered) + " To find the word itself, put it in quotes.");
  }

  private static Optional<QueryNote> note(int position, String sentence, String offer) {
    return Optional.of(new QueryNote(position, sentence + offer));
  }

  private static String offer(String wanted, Collection<String> known) {
    List<String> near = NearNames.of(wanted, known).stream().limit(MOST_OFFERED).toList();
    return switch (near.size()) {
      case 0 -> "";
      case 1 -> " Did you mean %s?".formatted(near.getFirst());
      default ->
          " Did you mean %s or %s?"
              .formatted(String.join(", ", near.subList(0, near.size() - 1)), near.getLast());
    };
  }
}
