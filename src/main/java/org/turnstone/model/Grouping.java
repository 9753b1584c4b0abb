package org.turnstone.model;

/// What excerpts stand together by, in a list or a document.
public sealed interface Grouping {

  /// Under their codes, in the order of the paths.
  record ByCode() implements Grouping {}

  /// Under their transcripts, in the order in which they are said.
  record ByTranscript() implements Grouping {}

  /// Under the values of an attribute; those of transcripts without one come last.
  record ByAttribute(String name) implements Grouping {}
}
