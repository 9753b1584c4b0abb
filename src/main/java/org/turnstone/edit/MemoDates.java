package org.turnstone.edit;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.turnstone.model.Coding;
import org.turnstone.model.MemoTarget;

/// When each memo was last changed, and by whom. Immutable; one more action makes another one that
/// shares the rest.
public final class MemoDates {

  private final PMap<MemoTarget, Changed> dates;

  /// @param coder name of the person
  public record Changed(String coder, Instant at) {}

  private MemoDates(PMap<MemoTarget, Changed> dates) {
    this.dates = dates;
  }

  /// The dates that come of these actions.
  ///
  /// @param latestFirst the last one first: of the changes to a memo the first that is met counts
  public static MemoDates of(Iterable<Action> latestFirst) {
    Map<MemoTarget, Changed> dates = new HashMap<>();
    for (Action action : latestFirst) {
      Changed changed = new Changed(action.coder(), action.at());
      action.edits().forEach(edit -> target(edit).ifPresent(to -> dates.putIfAbsent(to, changed)));
    }
    return new MemoDates(HashTreePMap.from(dates));
  }

  /// These dates after one more action, which comes after all others.
  public MemoDates with(Action action) {
    PMap<MemoTarget, Changed> with = dates;
    for (Edit edit : action.edits()) {
      Optional<MemoTarget> target = target(edit);
      if (target.isPresent()) {
        with = with.plus(target.get(), new Changed(action.coder(), action.at()));
      }
    }
    return new MemoDates(with);
  }

  public Optional<Changed> of(MemoTarget target) {
    return Optional.ofNullable(dates.get(target));
  }

  private static Optional<MemoTarget> target(Edit edit) {
    return switch (edit) {
      case Edit.MemoSet(var target, var _, var _) -> Optional.of(target);
      case Edit.CodingAdded(Coding coding) when !coding.memo().isEmpty() ->
          Optional.of(new MemoTarget.OnCoding(coding.transcript(), coding.id()));
      default -> Optional.empty();
    };
  }
}
