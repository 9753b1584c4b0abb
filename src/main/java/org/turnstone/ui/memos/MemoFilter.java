package org.turnstone.ui.memos;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.turnstone.model.CodeId;

/// Which memos a person wants to see.
///
/// @param words all of them are in the memo or in what it is on
/// @param kinds none for all
/// @param coder who changed it last
record MemoFilter(
    String words,
    Set<MemoKind> kinds,
    Optional<String> coder,
    Optional<CodeId> code,
    Optional<String> transcript) {

  static final MemoFilter ALL =
      new MemoFilter("", Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

  MemoFilter {
    kinds = Set.copyOf(kinds);
  }

  MemoFilter withWords(String other) {
    return new MemoFilter(other, kinds, coder, code, transcript);
  }

  MemoFilter withKinds(Set<MemoKind> other) {
    return new MemoFilter(words, other, coder, code, transcript);
  }

  MemoFilter withCoder(Optional<String> other) {
    return new MemoFilter(words, kinds, other, code, transcript);
  }

  MemoFilter withCode(Optional<CodeId> other) {
    return new MemoFilter(words, kinds, coder, other, transcript);
  }

  MemoFilter withTranscript(Optional<String> other) {
    return new MemoFilter(words, kinds, coder, code, other);
  }

  List<MemoRow> of(List<MemoRow> rows) {
    List<String> sought =
        Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return rows.stream()
        .filter(this::holds)
        .filter(row -> sought.stream().allMatch(row.sought()::contains))
        .toList();
  }

  private boolean holds(MemoRow row) {
    return (kinds.isEmpty() || kinds.contains(row.kind()))
        && coder.map(row.memo().coder()::equals).orElse(true)
        && (code.isEmpty() || code.equals(row.memo().code()))
        && transcript.map(row.memo().transcript()::equals).orElse(true);
  }
}
