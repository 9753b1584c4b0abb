package org.turnstone.edit;

import java.util.Optional;

/// What a person wanted to change, and what it was when they saw it.
record Change<T>(T from, T to) {

  /// Whether someone else has changed the same thing to something else.
  boolean meets(T current) {
    return !current.equals(from) && !current.equals(to);
  }

  /// What a choice is after this change; empty when it stays. An undo does not take back what
  /// someone has chosen since.
  Optional<T> over(T current, boolean undoing) {
    boolean stays = current.equals(to) || (undoing && meets(current));
    return stays ? Optional.empty() : Optional.of(to);
  }
}
