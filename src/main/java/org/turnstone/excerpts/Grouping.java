package org.turnstone.excerpts;

/// What excerpts are put together by.
public sealed interface Grouping {

  record ByCode() implements Grouping {}

  record ByTranscript() implements Grouping {}

  /// By the values of an attribute of their transcripts.
  record ByAttribute(String name) implements Grouping {}
}
