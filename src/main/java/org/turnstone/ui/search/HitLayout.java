package org.turnstone.ui.search;

/// How hits are laid out.
enum HitLayout {
  /// One line each, the words found below each other.
  IN_LINE,
  WHOLE_TURNS
}
