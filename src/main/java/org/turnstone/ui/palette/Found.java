package org.turnstone.ui.palette;

import java.util.BitSet;

/// An entry that was found.
///
/// @param score how well it fits what was typed; more is better
/// @param letters the places of the typed letters in its [PaletteEntry#title]
record Found(PaletteEntry entry, int score, BitSet letters) {}
