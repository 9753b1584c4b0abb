package org.turnstone.search;

/// A name as a person writes it in a query: whole, whatever its case and accents, with `*` and `?`
/// where they do not know it all.
record NamePattern(String written, WordPattern like) {

  static NamePattern of(String written) {
    return new NamePattern(written, WordPattern.wildcard(written));
  }

  boolean matches(String name) {
    return like.accepts(FoldingAnalyzer.fold(name));
  }
}
