package org.turnstone.model;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All the coding work on a folder of transcripts, at one moment. A change makes another project
/// that shares what did not change, so a project can be kept and read from any thread. The maps
/// and lists are held as they are given (a copy at each edit would cost too much); whoever makes a
/// project gives it ones that never change.
///
/// @param codebook the codes
/// @param removed codes that were taken away or merged, kept for work that arrives later
/// @param codings by transcript id, then by coding id
/// @param memos on all but codings, which carry their own
/// @param roles what a project says of speakers, by label; other speakers are as read
/// @param attributes what a project says of transcripts, by id; others are as read
/// @param conflicts what two people did at once and how it was settled, in order
/// @param removedCodings codings that were taken off, kept for work on them that arrives later
/// @param rejections hits that were looked at and not coded, by code; those of codes that are no
///     longer in the codebook are kept, and come back with them
/// @param searches queries that were saved, by the name they were given
/// @param naming which labels are one speaker, and under which names people are shown
/// @param readings what people decided about the reading of files
public record Project(
    Codebook codebook,
    Map<CodeId, RemovedCode> removed,
    Map<String, Map<CodingId, Coding>> codings,
    Map<MemoTarget, String> memos,
    Map<String, Role> roles,
    Map<String, Map<String, String>> attributes,
    List<Conflict> conflicts,
    Map<CodingId, Coding> removedCodings,
    Map<CodeId, Map<RejectionId, Rejection>> rejections,
    Map<String, String> searches,
    Naming naming,
    Map<ReadingSubject, String> readings) {

  public static final Project EMPTY =
      new Project(Codebook.EMPTY, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of());

  /// A project without anything removed from its transcripts, triage, saved searches or other
  /// names than those that were read.
  public Project(
      Codebook codebook,
      Map<CodeId, RemovedCode> removed,
      Map<String, Map<CodingId, Coding>> codings,
      Map<MemoTarget, String> memos,
      Map<String, Role> roles,
      Map<String, Map<String, String>> attributes,
      List<Conflict> conflicts) {
    this(
        codebook,
        removed,
        codings,
        memos,
        roles,
        attributes,
        conflicts,
        Map.of(),
        Map.of(),
        Map.of(),
        Naming.AS_WRITTEN,
        Map.of());
  }

  /// A code that is no longer in the codebook.
  ///
  /// @param by name of the person who removed it; empty for one of which only changes are known
  /// @param mergedInto the code that took over its codings, if one did
  /// @param carried codings that went there although the one who merged had not seen them, with
  ///     their transcripts; they come back with the code
  public record RemovedCode(
      Code code, String by, Optional<CodeId> mergedInto, Map<CodingId, String> carried) {}

  /// The same project with other codings, held as they are given.
  public Project withCodings(Map<String, Map<CodingId, Coding>> codings) {
    return new Project(
        codebook,
        removed,
        codings,
        memos,
        roles,
        attributes,
        conflicts,
        removedCodings,
        rejections,
        searches,
        naming,
        readings);
  }

  /// The codings on one transcript, in no particular order.
  public Collection<Coding> codingsOf(String transcript) {
    return codings.getOrDefault(transcript, Collections.emptyMap()).values();
  }

  /// The hits that were looked at for a code and not coded, in no particular order.
  public Collection<Rejection> rejectionsOf(CodeId code) {
    return rejections.getOrDefault(code, Collections.emptyMap()).values();
  }

  /// Every coding, transcript by transcript.
  public Stream<Coding> allCodings() {
    return codings.values().stream().flatMap(of -> of.values().stream());
  }

  public Optional<Coding> coding(String transcript, CodingId id) {
    return Optional.ofNullable(codings.getOrDefault(transcript, Collections.emptyMap()).get(id));
  }

  /// The memo on something; empty when there is none.
  public String memo(MemoTarget target) {
    return switch (target) {
      case MemoTarget.OnCoding(String transcript, CodingId id) ->
          coding(transcript, id).map(Coding::memo).orElse("");
      default -> memos.getOrDefault(target, "");
    };
  }

  /// The role of a speaker: what this project says, else what was read.
  public Role role(String speaker, Role asRead) {
    return roles.getOrDefault(speaker, asRead);
  }
}
