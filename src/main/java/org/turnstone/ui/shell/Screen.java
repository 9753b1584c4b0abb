package org.turnstone.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// One of the screens of a project, with its place in the rail.
///
/// @param id short and lasting, `read`
/// @param name the word in the rail
/// @param left the panel at the left, which folds away in narrow windows
/// @param centre the main part
/// @param right the panel at the right, which folds away in narrower ones
/// @param inRail whether it has a place there; others are gone to by a command
public record Screen(
    String id,
    String name,
    Feather icon,
    Optional<Node> left,
    Node centre,
    Optional<Node> right,
    boolean inRail) {

  public static final String READ = "read";
  public static final String FIND = "find";
  public static final String EXCERPTS = "excerpts";
  public static final String CODES = "codes";
  public static final String MEMOS = "memos";
  public static final String SPEAKERS = "speakers";
  public static final String HISTORY = "history";

  public Screen(
      String id,
      String name,
      Feather icon,
      Optional<Node> left,
      Node centre,
      Optional<Node> right) {
    this(id, name, icon, left, centre, right, true);
  }
}
