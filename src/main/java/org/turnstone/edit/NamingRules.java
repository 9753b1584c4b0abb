package org.turnstone.edit;

import java.util.Map;
import java.util.Optional;
import org.pcollections.PMap;
import org.turnstone.model.Naming;

/// What edits of speakers and their names do, see [Fold] for the rules. Each is a choice of its own
/// by label or name, so joins of several people add up; what they come to is up to [Naming].
final class NamingRules {

  private final Draft draft;

  NamingRules(Draft draft) {
    this.draft = draft;
  }

  void join(Edit.LabelJoined edit, Meeting meeting) {
    Naming now = draft.naming();
    Change<Optional<String>> change = new Change<>(edit.from(), edit.to());
    chosen(now.joined(), edit.label(), change, "the speaker of " + edit.label(), meeting)
        .ifPresent(joined -> draft.put(new Naming(joined, now.shown(), now.spoken())));
  }

  void rename(Edit.SpeakerRenamed edit, Meeting meeting) {
    Naming now = draft.naming();
    Change<Optional<String>> change = new Change<>(edit.from(), edit.to());
    chosen(now.shown(), edit.speaker(), change, "the pseudonym of " + edit.speaker(), meeting)
        .ifPresent(shown -> draft.put(new Naming(now.joined(), shown, now.spoken())));
  }

  void replace(Edit.NameReplaced edit, Meeting meeting) {
    Naming now = draft.naming();
    Change<Optional<String>> change = new Change<>(edit.from(), edit.to());
    String what = "what is read for " + edit.name();
    chosen(now.spoken(), edit.name(), change, what, meeting)
        .ifPresent(spoken -> draft.put(new Naming(now.joined(), now.shown(), spoken)));
  }

  /// @return the names after a change; empty when they stay
  private static Optional<PMap<String, String>> chosen(
      Map<String, String> names,
      String of,
      Change<Optional<String>> change,
      String what,
      Meeting meeting) {
    Optional<String> current = Optional.ofNullable(names.get(of));
    if (change.meets(current)) {
      meeting.listChoice(what, current.orElse(of), change.to().orElse(of));
    }
    PMap<String, String> before = Persistent.map(names);
    return change
        .over(current, meeting.undoing())
        .map(to -> to.map(name -> before.plus(of, name)).orElseGet(() -> before.minus(of)));
  }
}
