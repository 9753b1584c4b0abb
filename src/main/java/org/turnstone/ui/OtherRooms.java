package org.turnstone.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.turnstone.edit.Action;
import org.turnstone.model.Project;
import org.turnstone.ui.kit.AfterFrame;

/// The rooms beside the one that is read in. They are told of changes a frame after what is read
/// shows them, so that a tag is seen in the next frame however much there is to count. To be used
/// on the JavaFX thread.
final class OtherRooms {

  private final List<Room> rooms;
  private final Supplier<Project> project;
  private final List<Optional<Action>> untold = new ArrayList<>();
  private final AfterFrame tell = new AfterFrame(this::tell);

  /// @param project as it is when they are told
  OtherRooms(List<Room> rooms, Supplier<Project> project) {
    this.rooms = List.copyOf(rooms);
    this.project = project;
  }

  void changed(Optional<Action> action) {
    untold.add(action);
    tell.ask();
  }

  /// Nothing is told any more of what was done until now.
  void leave() {
    untold.clear();
  }

  private void tell() {
    List<Optional<Action>> actions = List.copyOf(untold);
    untold.clear();
    actions.forEach(action -> rooms.forEach(room -> room.changed(project.get(), action)));
  }
}
