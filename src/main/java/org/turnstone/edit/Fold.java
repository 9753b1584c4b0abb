package org.turnstone.edit;

import java.util.HashSet;
import java.util.Set;
import org.turnstone.model.Project;

/// Actions in, project out. Folding is a pure function of the actions in their order, so people who
/// have the same actions see the same project. It never fails: whatever arrives, in whatever order,
/// has a defined result.
///
/// What one person does is simply done. What two people did without seeing each other's work
/// follows these rules, of which the first stands above the others:
///
/// - **Work is never dropped.** Removing takes away what its author saw. A coding that was changed
///   meanwhile stays; one that is changed later comes back; a code on which codings are left, or
///   arrive, stays or comes back. Each is listed as a conflict.
/// - **Of two texts both are kept.** When a memo or definition is no longer what its author saw,
///   the new text goes below it, after a blank line, and a conflict is listed.
/// - **Of two choices the later one counts**: name, colour, key and place of a code, code and words
///   of a coding, attributes, roles, joined labels, pseudonyms. All but colour, key and place are
///   listed as conflicts.
/// - **A merged code points to the code it became part of.** Codings of it that arrive later go
///   there, over any number of steps. When two codes are merged into each other the first counts.
///   Unmerging takes back also what came in this way.
/// - **An undo takes back only what it did.** What someone has changed since is left as it is, and
///   a conflict is listed. In a memo to which both added, it takes out its own part.
/// - **A code that no journal defines** is shown as "unknown code" while codings use it.
/// - **Twice is once**: adding what is there, removing what is gone, setting what is set.
public final class Fold {

  private Fold() {}

  /// The project that comes of all actions; of actions with the same id the first counts.
  public static Project of(Iterable<Action> inOrder) {
    Folding folding = new Folding(Project.EMPTY);
    Set<String> seen = new HashSet<>();
    for (Action action : inOrder) {
      if (seen.add(action.id())) {
        folding.apply(action);
      }
    }
    return folding.project();
  }

  /// The project that comes of all actions.
  ///
  /// @param inOrder each once
  public static Project ofEach(Iterable<Action> inOrder) {
    return after(Project.EMPTY, inOrder);
  }

  /// The project after more actions.
  ///
  /// @param inOrder each once; they come after all others in order and are none of them
  public static Project after(Project project, Iterable<Action> inOrder) {
    Folding folding = new Folding(project);
    inOrder.forEach(folding::apply);
    return folding.project();
  }

  /// The project after one more action, which comes after all others in order and is none of them.
  public static Project apply(Project project, Action action) {
    Folding folding = new Folding(project);
    folding.apply(action);
    return folding.project();
  }

  /// The project as it would be after these edits. For trying out: conflicts name no action.
  public static Project apply(Project project, Edit... edits) {
    Folding folding = new Folding(project);
    for (Edit edit : edits) {
      folding.apply(edit);
    }
    return folding.project();
  }
}
