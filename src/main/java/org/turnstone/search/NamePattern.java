package org.turnstone.search;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;

/// A name as a person writes it in a query: whole, whatever its case and accents, with `*` and `?`
/// where they do not know it all.
record NamePattern(String written, CharacterRunAutomaton automaton) {

  static NamePattern of(String written) {
    return new NamePattern(
        written, new CharacterRunAutomaton(WordPattern.wildcard(written).automaton()));
  }

  boolean matches(String name) {
    return automaton.run(FoldingAnalyzer.fold(name));
  }
}
