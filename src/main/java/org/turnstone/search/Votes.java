package org.turnstone.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.TextRange;

/// How telling words vote for codes. A word votes for the codes under which it was said, less for
/// each when they are many, and in full for a code that has it in its name or definition. Its vote
/// weighs as much as it tells.
final class Votes {

  /// A code with fewer votes is no good guess: measured, most of those are wrong.
  private static final double GOOD = 1;

  /// Keeps a word that was coded once from being as sure as one that always had the same code.
  private static final double DOUBT = 2;

  private static final int SHARED_SHOWN = 3;

  /// What is read of the words of a coding, so that whole interviews under one code cost no time.
  private static final int MOST_READ = 4_000;

  /// What speaks for one code.
  private static final class Voices {
    private final Set<Hit> turns = new HashSet<>();
    private final Map<String, Integer> codings = new HashMap<>();
    private final Set<String> own = new HashSet<>();
  }

  private final TellingWords words;
  private final CodedTurns coded;
  private final CodeWords codeWords;
  private final Map<CodeId, Voices> voices = new HashMap<>();
  private final Map<String, Integer> codings = new HashMap<>();

  Votes(TellingWords words, CodedTurns coded, CodeWords codeWords) {
    this.words = words;
    this.coded = coded;
    this.codeWords = codeWords;
  }

  /// The codes that were voted for, the first first.
  List<LikeCode> of(List<Hit> like) {
    like.forEach(this::hear);
    codeWords.words().forEach(this::hear);
    return voices.entrySet().stream()
        .map(voice -> counted(voice.getKey(), voice.getValue()))
        .filter(code -> code.score() >= GOOD)
        .sorted(
            Comparator.comparing(LikeCode::score)
                .reversed()
                .thenComparing(code -> code.code().value()))
        .toList();
  }

  private void hear(Hit turn) {
    int rank = coded.blocks().rank(turn.transcript()).orElseThrow();
    TextRange range = coded.blocks().outline(rank).range(turn.turn());
    for (Coding coding : coded.project().codingsOf(turn.transcript())) {
      if (coding.range().overlaps(range) && coded.counts(coding)) {
        Set<String> shared = shared(coding.quotation().words());
        if (!shared.isEmpty()) {
          Voices voice = voices.computeIfAbsent(coding.code(), _ -> new Voices());
          voice.turns.add(turn);
          shared.forEach(word -> voice.codings.merge(word, 1, Integer::sum));
          shared.forEach(word -> codings.merge(word, 1, Integer::sum));
        }
      }
    }
  }

  private void hear(CodeId code, Set<String> own) {
    Set<String> shared = new HashSet<>(words.weights().keySet());
    shared.retainAll(own);
    if (!shared.isEmpty()) {
      voices.computeIfAbsent(code, _ -> new Voices()).own.addAll(shared);
    }
  }

  private LikeCode counted(CodeId code, Voices voice) {
    double votes = voice.own.stream().mapToDouble(word -> words.weights().get(word)).sum();
    for (Map.Entry<String, Integer> said : voice.codings.entrySet()) {
      double sure = said.getValue() / (codings.get(said.getKey()) + DOUBT);
      votes += words.weights().get(said.getKey()) * sure * sure;
    }
    Set<String> shared = new HashSet<>(voice.codings.keySet());
    shared.addAll(voice.own);
    return new LikeCode(code, votes, voice.turns.size(), words.written(shared, SHARED_SHOWN));
  }

  private Set<String> shared(String said) {
    Set<String> shared =
        new HashSet<>(FoldingAnalyzer.words(said.substring(0, Math.min(said.length(), MOST_READ))));
    shared.retainAll(words.weights().keySet());
    return shared;
  }
}
