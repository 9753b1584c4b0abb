package org.turnstone.ui.kit;

import java.util.Arrays;
import java.util.List;

/// Keys that belong to one view and are in no menu, for the sheet of keys.
///
/// @param name where they hold: `While reading`
public record KeyGroup(String name, List<Line> lines) {

  /// What some keys do.
  ///
  /// @param keys one or more, each as [KeyCap] shows it; they do the same, or one of several things
  public record Line(String words, List<String> keys) {}

  public KeyGroup {
    lines = List.copyOf(lines);
  }

  /// @param keys as `Shift+LEFT`; see [javafx.scene.input.KeyCombination#valueOf]
  public static Line line(String words, String... keys) {
    return new Line(
        words,
        Arrays.stream(keys).map(name -> Keys.named(name).map(Keys::text).orElse(name)).toList());
  }
}
