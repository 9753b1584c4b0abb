package org.turnstone.model;

/// What a memo is a note on.
public sealed interface MemoTarget {

  /// The whole project.
  record OnProject() implements MemoTarget {}

  /// One transcript, by id.
  record OnTranscript(String transcript) implements MemoTarget {}

  /// One code.
  record OnCode(CodeId code) implements MemoTarget {}

  /// One coding; `transcript` is where it stands.
  record OnCoding(String transcript, CodingId coding) implements MemoTarget {}
}
