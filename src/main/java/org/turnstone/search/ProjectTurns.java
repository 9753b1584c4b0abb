package org.turnstone.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.util.FixedBitSet;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Project;
import org.turnstone.model.TextRange;

/// The turns of which a project knows something: that they are coded, by whom, in a transcript of
/// which kind. Works on what is in memory, so a new coding is found at once.
final class ProjectTurns {

  private final Scope scope;
  private final Project project;
  private final TurnBlocks blocks;

  ProjectTurns(Scope scope, TurnBlocks blocks) {
    this.scope = scope;
    this.project = scope.project();
    this.blocks = blocks;
  }

  FixedBitSet coded() {
    return blocks.coded().ofAnyCode(scope);
  }

  FixedBitSet notCoded() {
    FixedBitSet turns = blocks.all().clone();
    turns.andNot(coded());
    return turns;
  }

  FixedBitSet withCode(QueryNode.WithCode asked) {
    Set<CodeId> codes = CodeNames.meantAndBelow(project.codebook(), asked);
    return blocks.coded().ofCodes(codes, scope);
  }

  FixedBitSet byCoder(TextPattern coder) {
    Predicate<String> named = remembering(coder);
    return coded(coding -> named.test(coding.coder()));
  }

  /// Turns with such a coding memo, and all turns of transcripts with such a memo.
  FixedBitSet withMemo(TextPattern words) {
    Predicate<String> has = remembering(words);
    FixedBitSet turns = coded(coding -> has.test(coding.memo()));
    project
        .memos()
        .forEach(
            (target, memo) -> {
              if (target instanceof MemoTarget.OnTranscript(String transcript) && has.test(memo)) {
                blocks.rank(transcript).ifPresent(rank -> blocks.setAll(turns, rank));
              }
            });
    return turns;
  }

  FixedBitSet inTranscript(NamePattern name) {
    String[] names = blocks.foldedNames();
    return ofTranscripts(rank -> name.like().accepts(names[rank]));
  }

  FixedBitSet withAttribute(String name, TextPattern value) {
    return blocks.attributes().turns(name, project, remembering(value));
  }

  private FixedBitSet ofTranscripts(IntPredicate wanted) {
    FixedBitSet turns = new FixedBitSet(blocks.all().length());
    for (int rank = 0; rank < blocks.transcripts().size(); rank++) {
      if (wanted.test(rank)) {
        blocks.setAll(turns, rank);
      }
    }
    return turns;
  }

  private FixedBitSet coded(Predicate<Coding> wanted) {
    FixedBitSet turns = new FixedBitSet(blocks.all().length());
    project
        .codings()
        .forEach(
            (transcript, codings) ->
                cover(
                    turns,
                    blocks,
                    transcript,
                    codings.values().stream()
                        .filter(scope::counts)
                        .filter(wanted)
                        .map(Coding::range)));
    return turns;
  }

  /// Marks the turns of one transcript that have such codings, and no other turn of it.
  void mark(String transcript, FixedBitSet turns, Predicate<Coding> wanted) {
    blocks
        .rank(transcript)
        .ifPresent(
            rank -> {
              turns.clear(blocks.first(rank), blocks.first(rank) + blocks.turns(rank));
              project.codingsOf(transcript).stream()
                  .filter(scope::counts)
                  .filter(wanted)
                  .forEach(coding -> cover(turns, blocks, rank, coding.range()));
            });
  }

  /// Adds the turns in which words of the ranges lie.
  ///
  /// @param ranges by transcript
  static void cover(
      FixedBitSet turns, TurnBlocks blocks, Map<String, ? extends Collection<TextRange>> ranges) {
    ranges.forEach((transcript, each) -> cover(turns, blocks, transcript, each.stream()));
  }

  private static void cover(
      FixedBitSet turns, TurnBlocks blocks, String transcript, Stream<TextRange> ranges) {
    blocks
        .rank(transcript)
        .ifPresent(rank -> ranges.forEach(range -> cover(turns, blocks, rank, range)));
  }

  private static void cover(FixedBitSet turns, TurnBlocks blocks, int rank, TextRange range) {
    covered(blocks, rank, range, turns::set);
  }

  /// Documents, the last one exclusive.
  interface Stretch {
    void of(int first, int end);
  }

  /// The index can be behind the catalogue for a moment, and then know fewer turns.
  static void covered(TurnBlocks blocks, int rank, TextRange range, Stretch stretch) {
    blocks
        .transcripts()
        .get(rank)
        .outline()
        .covered(range)
        .ifPresent(
            span -> {
              int last = Math.min(span.last(), blocks.turns(rank));
              if (span.first() <= last) {
                stretch.of(blocks.first(rank) + span.first() - 1, blocks.first(rank) + last);
              }
            });
  }

  /// Asks once for every text: thousands of transcripts share a few values.
  private static Predicate<String> remembering(TextPattern pattern) {
    Map<String, Boolean> known = new HashMap<>();
    return text -> !text.isEmpty() && known.computeIfAbsent(text, pattern::isIn);
  }
}
