package org.turnstone.export;

/// What excerpts stand together by, in a list or a document.
public sealed interface GroupBy {

  /// Under their codes, in the order of the paths.
  record ByCode() implements GroupBy {}

  /// Under their transcripts, in the order in which they are said.
  record ByTranscript() implements GroupBy {}

  /// Under the values of an attribute; those of transcripts without one come last.
  record ByAttribute(String name) implements GroupBy {}
}
