package org.turnstone.ui;

import java.util.List;
import java.util.Optional;
import org.turnstone.edit.Action;
import org.turnstone.model.Code;
import org.turnstone.model.Project;
import org.turnstone.ui.kit.KeyGroup;
import org.turnstone.ui.palette.PaletteEntry;
import org.turnstone.ui.shell.Screen;

/// One screen of the open project, wired to it. A new screen is a new room, named in
/// [OpenProject]. To be used on the JavaFX thread.
interface Room {

  Screen screen();

  /// The project is another one now, also while this room is not the one that is shown.
  ///
  /// @param action what was done; empty when work of others or a changed file came in
  default void changed(Project project, Optional<Action> action) {}

  /// Other transcripts are there than before, or others in them; the coding work may be the same.
  default void filesChanged() {}

  /// Keys that hold in this room only, for the sheet of keys.
  default List<KeyGroup> keys() {
    return List.of();
  }

  /// What this room can do with a code, for the palette.
  default List<PaletteEntry> forCode(Code code) {
    return List.of();
  }

  /// The project is being closed: saves what is still being written.
  default void leave() {}
}
