/// The palette: a field over the window in which one types a few letters of anything there is to do
/// or to go to. [Palette] is what is seen, [PaletteModel] what is typed, found and chosen,
/// [PaletteEntry] one line of it. [Letters] compares what is typed with a name.
///
/// It knows no project: actions and places are given to it as entries.
@NullMarked
package org.turnstone.ui.palette;

import org.jspecify.annotations.NullMarked;
