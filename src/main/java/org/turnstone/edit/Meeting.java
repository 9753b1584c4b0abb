package org.turnstone.edit;

import org.turnstone.model.Conflict;

/// The action whose edits are being folded, and where they meet the work of others.
///
/// @param action its id
/// @param coder who did it
/// @param undoing whether it takes back another action
/// @param draft where conflicts are listed
record Meeting(String action, String coder, boolean undoing, Draft draft) {

  String who() {
    return coder.isEmpty() ? "Someone" : coder;
  }

  void list(String sentence) {
    draft.list(new Conflict(action, sentence));
  }

  /// Lists that a choice met another one, and which of the two stands.
  ///
  /// @param what the thing that was changed
  /// @param before what it had become
  /// @param wanted what this action makes of it
  void listChoice(String what, String before, String wanted) {
    list(
        undoing
            ? "%s undid a change of %s after it had become %s. It stays %s."
                .formatted(who(), what, before, before)
            : "%s changed %s to %s while it became %s elsewhere. It is %s now."
                .formatted(who(), what, wanted, before, wanted));
  }

  /// The text after a change of it; lists when it met another one.
  String merge(String what, String current, Change<String> change) {
    boolean met = change.meets(current) && TextMerge.changedPart(current, change).isEmpty();
    if (met && !current.isEmpty()) {
      list("%s changed %s while it was changed elsewhere. %s".formatted(who(), what, kept(change)));
    }
    return TextMerge.merge(current, change, undoing);
  }

  private String kept(Change<String> change) {
    if (undoing) {
      return "The undo left it as it is.";
    }
    return change.to().isEmpty() ? "It was not cleared." : "Both texts were kept.";
  }
}
