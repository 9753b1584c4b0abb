package org.turnstone.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.turnstone.model.Naming;
import org.turnstone.model.Project;
import org.turnstone.model.Pseudonyms;
import org.turnstone.model.Role;
import org.turnstone.model.TranscriptSummary;

/// Makes a Lucene query of what is asked, for one project and one view of the index. Fields say yes
/// or no; only words add to the score.
final class QueryCompiler {

  private final Scope scope;
  private final Project project;
  private final TurnBlocks blocks;
  private final ProjectTurns turns;

  QueryCompiler(Scope scope, TurnBlocks blocks) {
    this.scope = scope;
    this.project = scope.project();
    this.blocks = blocks;
    this.turns = new ProjectTurns(scope, blocks);
  }

  Query compile(QueryNode node) {
    return switch (node) {
      case QueryNode.And(var parts) -> conjunction(parts);
      case QueryNode.Or(var parts) -> {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(compile(part), Occur.SHOULD));
        yield any.build();
      }
      case QueryNode.Not not -> conjunction(List.of(not));
      case QueryNode.Words(var pattern) -> pattern.in(TurnDocuments.TEXT);
      case QueryNode.SpokenIn(var role) -> unscored(spokenIn(role));
      case QueryNode.Speaker(var pattern) -> unscored(spokenBy(pattern));
      default -> known(known(node).orElseThrow());
    };
  }

  /// The turns of which a field is true that the project or the catalogue answers, and not the
  /// index; not to be changed. Empty for all others.
  Optional<FixedBitSet> known(QueryNode node) {
    return switch (node) {
      case QueryNode.InTranscript(var _, var name) -> Optional.of(turns.inTranscript(name));
      case QueryNode.Coded(boolean yes) -> Optional.of(yes ? turns.coded() : turns.notCoded());
      case QueryNode.WithCode code -> Optional.of(turns.withCode(code));
      case QueryNode.ByCoder(var _, var _, var coder) -> Optional.of(turns.byCoder(coder));
      case QueryNode.Memo(var pattern) -> Optional.of(turns.withMemo(pattern));
      case QueryNode.WithAttribute(var _, var name, var value) ->
          Optional.of(turns.withAttribute(name, value));
      default -> Optional.empty();
    };
  }

  /// What only says no needs something to say it of: all turns.
  private Query conjunction(List<QueryNode> parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (QueryNode part : parts) {
      if (part instanceof QueryNode.Not(var refused)) {
        all.add(compile(refused), Occur.MUST_NOT);
      } else {
        all.add(compile(part), Occur.MUST);
      }
    }
    if (parts.stream().allMatch(QueryNode.Not.class::isInstance)) {
      all.add(known(blocks.all()), Occur.MUST);
    }
    return all.build();
  }

  /// Turns whose label as written, speaker or pseudonym is meant.
  private Query spokenBy(TextPattern pattern) {
    Naming naming = project.naming();
    if (naming.isEmpty()) {
      return pattern.in(TurnDocuments.SPEAKER);
    }
    Pseudonyms names = Pseudonyms.of(naming);
    Set<String> known = new HashSet<>(naming.joined().keySet());
    known.addAll(naming.joined().values());
    known.addAll(naming.shown().keySet());
    if (!naming.spoken().isEmpty()) {
      addShownOtherwise(known, names);
    }
    known.removeIf(
        label -> !pattern.isIn(naming.speaker(label)) && !pattern.isIn(names.speaker(label)));
    return new BooleanQuery.Builder()
        .add(pattern.in(TurnDocuments.SPEAKER), Occur.SHOULD)
        .add(labelled(known), Occur.SHOULD)
        .build();
  }

  /// Labels that are shown otherwise than they are written: a replaced name may be a part of one.
  private void addShownOtherwise(Set<String> known, Pseudonyms names) {
    Set<String> seen = new HashSet<>();
    for (TranscriptSummary transcript : scope.catalogue().transcripts()) {
      for (int turn = 1; turn <= transcript.outline().turns(); turn++) {
        String label = transcript.outline().speaker(turn);
        if (seen.add(label) && !names.speaker(label).equals(label)) {
          known.add(label);
        }
      }
    }
  }

  private Query spokenIn(Role role) {
    Map<String, Role> stated = project.roles();
    BooleanQuery.Builder asRead = new BooleanQuery.Builder();
    asRead.add(new TermQuery(new Term(TurnDocuments.ROLE, role.word())), Occur.MUST);
    asRead.add(labels(label -> true), Occur.MUST_NOT);
    return new BooleanQuery.Builder()
        .add(asRead.build(), Occur.SHOULD)
        .add(labels(label -> stated.get(label) == role), Occur.SHOULD)
        .build();
  }

  /// Turns of speakers of whom the project itself states the role.
  private Query labels(Predicate<String> wanted) {
    return labelled(project.roles().keySet().stream().filter(wanted).toList());
  }

  private static Query labelled(Collection<String> labels) {
    return new TermInSetQuery(
        TurnDocuments.LABEL,
        labels.stream().map(label -> new BytesRef(TurnDocuments.keyword(label))).toList());
  }

  private static Query known(FixedBitSet turns) {
    return unscored(new TurnsQuery(turns));
  }

  private static Query unscored(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }
}
