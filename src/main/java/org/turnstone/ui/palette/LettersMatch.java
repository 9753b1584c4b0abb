package org.turnstone.ui.palette;

import java.util.BitSet;

/// How well typed letters fit a name.
///
/// @param score comparable between names for the same typed letters; more is better
/// @param letters the places in the name of the letters that were typed
record LettersMatch(int score, BitSet letters) {}
