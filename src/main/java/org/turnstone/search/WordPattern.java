package org.turnstone.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/// What one folded word must be like.
sealed interface WordPattern {

  /// Whether a folded word is like this.
  boolean accepts(String folded);

  /// Exactly this word.
  record Exact(String folded) implements WordPattern {
    @Override
    public boolean accepts(String word) {
      return folded.equals(word);
    }
  }

  /// Any word the automaton accepts, by code points.
  ///
  /// @param written as the person wrote it
  /// @param automaton deterministic
  /// @param runner the same, made ready to run over strings
  record Like(String written, Automaton automaton, CharacterRunAutomaton runner)
      implements WordPattern {

    Like(String written, Automaton automaton) {
      this(written, automaton, new CharacterRunAutomaton(automaton));
    }

    @Override
    public boolean accepts(String word) {
      return runner.run(word);
    }
  }

  /// The most letters in which a word may differ from the one asked for; Lucene builds no more.
  int MOST_CHANGES = 2;

  /// Effort after which making an automaton deterministic is given up, in Lucene's units.
  int EFFORT = 10_000;

  static boolean hasWildcard(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
  }

  /// `*` stands for any letters or none, `?` for one letter.
  ///
  /// @throws org.apache.lucene.util.automaton.TooComplexToDeterminizeException for very many `?`
  static Like wildcard(String text) {
    List<Automaton> pieces = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      char c = at < text.length() ? text.charAt(at) : '*';
      if (c == '*' || c == '?') {
        pieces.add(Automata.makeString(FoldingAnalyzer.fold(text.substring(from, at))));
        from = at + 1;
        if (at < text.length()) {
          pieces.add(c == '*' ? Automata.makeAnyString() : Automata.makeAnyChar());
        }
      }
    }
    return new Like(text, Operations.determinize(Operations.concatenate(pieces), EFFORT));
  }

  /// Words that become this one by so many letters added, left out, changed or swapped with their
  /// neighbour.
  static Like fuzzy(String folded, int changes) {
    return new Like(
        folded + "~" + changes, new LevenshteinAutomata(folded, true).toAutomaton(changes));
  }
}
