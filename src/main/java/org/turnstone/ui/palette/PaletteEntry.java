package org.turnstone.ui.palette;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.turnstone.model.CodeColour;
import org.turnstone.ui.kit.Command;

/// One line of the palette.
///
/// @param id tells it from all others and stays the same, so that what was chosen lately is known
/// @param group what stands before its name, like the menu of an action; may be empty
/// @param name what is typed to find it
/// @param about a word or two beside the name, found too, but after names
/// @param colour that of a code
/// @param command what it runs, with the key that is shown; for an action of a menu
/// @param notNow why it cannot be chosen just now
/// @param outcome what follows when it is chosen
public record PaletteEntry(
    String id,
    Kind kind,
    String group,
    String name,
    String about,
    Optional<CodeColour> colour,
    Optional<Command> command,
    Optional<String> notNow,
    Outcome outcome) {

  /// What a line is.
  public enum Kind {
    ACTION,
    CODE,
    TRANSCRIPT
  }

  /// What follows when a line is chosen.
  public sealed interface Outcome {

    /// The palette closes, and this is done.
    record Done(Runnable what) implements Outcome {}

    /// The palette stays, and asks which of these.
    record Which(Supplier<List<PaletteEntry>> entries) implements Outcome {}
  }

  /// An action of a menu.
  public static PaletteEntry of(Command command, String menu, Optional<String> notNow) {
    return new PaletteEntry(
        command.id(),
        Kind.ACTION,
        menu,
        command.textProperty().get(),
        "",
        Optional.empty(),
        Optional.of(command),
        notNow,
        new Outcome.Done(command::run));
  }

  /// An action on something that was chosen before.
  public static PaletteEntry action(String id, String name, Runnable what) {
    return place(id, Kind.ACTION, name, "", what);
  }

  /// A code, with what one may want of it.
  public static PaletteEntry code(
      String id, String name, String parents, CodeColour colour, Supplier<List<PaletteEntry>> of) {
    return new PaletteEntry(
        id,
        Kind.CODE,
        "",
        name,
        parents,
        Optional.of(colour),
        Optional.empty(),
        Optional.empty(),
        new Outcome.Which(of));
  }

  public static PaletteEntry transcript(String id, String name, String about, Runnable show) {
    return place(id, Kind.TRANSCRIPT, name, about, show);
  }

  private static PaletteEntry place(
      String id, Kind kind, String name, String about, Runnable what) {
    return new PaletteEntry(
        id,
        kind,
        "",
        name,
        about,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Outcome.Done(what));
  }

  boolean canBeChosen() {
    return notNow.isEmpty();
  }

  /// The group and the name as one reads them: `Go: Next turn`.
  String title() {
    return group.isEmpty() ? name : group + ": " + name;
  }
}
