package org.turnstone.ui.memos;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;

/// What memos can be narrowed down to, with how many there are of each.
///
/// @param codes paths by code, in order of the memos
/// @param transcripts ids
record MemoFacets(
    int total,
    Map<MemoKind, Integer> kinds,
    Map<String, Integer> coders,
    SequencedMap<CodeId, String> codes,
    List<String> transcripts) {

  static final MemoFacets NONE =
      new MemoFacets(0, Map.of(), Map.of(), new LinkedHashMap<>(), List.of());

  static MemoFacets of(List<MemoRow> rows) {
    Map<MemoKind, Integer> kinds = new EnumMap<>(MemoKind.class);
    Map<String, Integer> coders = new TreeMap<>();
    SequencedMap<CodeId, String> codes = new LinkedHashMap<>();
    for (MemoRow row : rows) {
      kinds.merge(row.kind(), 1, Integer::sum);
      coders.merge(row.memo().coder(), 1, Integer::sum);
      Optional<CodeId> code = row.memo().code();
      code.ifPresent(
          id ->
              codes.computeIfAbsent(
                  id, _ -> String.join(Codebook.SEPARATOR, row.memo().codePath())));
    }
    List<String> transcripts =
        rows.stream()
            .map(row -> row.memo().transcript())
            .filter(id -> !id.isEmpty())
            .distinct()
            .toList();
    return new MemoFacets(rows.size(), kinds, coders, codes, transcripts);
  }
}
