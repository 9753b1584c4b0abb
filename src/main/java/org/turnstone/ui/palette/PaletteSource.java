package org.turnstone.ui.palette;

import java.util.List;

/// Where one can go in what is open: its codes, its transcripts.
@FunctionalInterface
public interface PaletteSource {

  /// Asked away from the JavaFX thread, once for each time the palette is opened.
  List<PaletteEntry> places();
}
