package org.turnstone.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import org.turnstone.ui.kit.Command;

/// A menu: its name and its commands, in sections with a line between them.
record MenuGroup(String name, List<List<Command>> sections) {

  Stream<Command> commands() {
    return sections.stream().flatMap(List::stream);
  }
}
