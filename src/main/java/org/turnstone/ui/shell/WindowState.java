package org.turnstone.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.turnstone.model.Problem;

/// What the window says of the open project. Whoever opens a project keeps it up to date, on the
/// JavaFX thread; the parts of the window follow.
public final class WindowState {

  /// Whether the work is on disk; the last is said while that is waited for, to close the project.
  public enum Saved {
    SAVED,
    SAVING,
    NOT_SAVED,
    CLOSING
  }

  /// A folder in the menu of recent ones.
  public record Recent(String name, Path folder) {}

  /// The files of the project are being read, or not all of them are.
  ///
  /// @param running false when that was stopped
  /// @param words how far it is
  /// @param share of the whole, from 0 to 1
  public record Reading(boolean running, String words, double share) {}

  private static final int KEYS = 9;
  private static final int SUGGESTIONS = 3;

  private final BooleanProperty projectOpen = new SimpleBooleanProperty(this, "projectOpen");
  private final StringProperty projectName = new SimpleStringProperty(this, "projectName", "");
  private final StringProperty folder = new SimpleStringProperty(this, "folder", "");
  private final BooleanProperty canCode = new SimpleBooleanProperty(this, "canCode");
  private final StringProperty coder = new SimpleStringProperty(this, "coder", "");
  private final StringProperty hidden = new SimpleStringProperty(this, "hidden", "");
  private final StringProperty names = new SimpleStringProperty(this, "names", "");
  private final ObjectProperty<Saved> saved =
      new SimpleObjectProperty<>(this, "saved", Saved.SAVED);
  private final StringProperty notSaved = new SimpleStringProperty(this, "notSaved", "");
  private final StringProperty counts = new SimpleStringProperty(this, "counts", "");
  private final ObjectProperty<Optional<Reading>> reading =
      new SimpleObjectProperty<>(this, "reading", Optional.empty());
  private final StringProperty undo = new SimpleStringProperty(this, "undo", "");
  private final StringProperty redo = new SimpleStringProperty(this, "redo", "");
  private final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private final ObservableList<Recent> recent = FXCollections.observableArrayList();
  private final List<StringProperty> codesByKey =
      Stream.<StringProperty>generate(() -> new SimpleStringProperty("")).limit(KEYS).toList();

  private final List<StringProperty> suggestions =
      Stream.<StringProperty>generate(() -> new SimpleStringProperty(""))
          .limit(SUGGESTIONS)
          .toList();

  public BooleanProperty projectOpenProperty() {
    return projectOpen;
  }

  public StringProperty projectNameProperty() {
    return projectName;
  }

  /// The folder as people read it, `~/Research/interviews`.
  public StringProperty folderProperty() {
    return folder;
  }

  /// False where the project can only be read.
  public BooleanProperty canCodeProperty() {
    return canCode;
  }

  /// Whose codings are hidden, in words; empty when everyone's are shown.
  public StringProperty hiddenProperty() {
    return hidden;
  }

  /// Whether pseudonyms or real names are shown, in words; empty when nobody has a pseudonym.
  public StringProperty namesProperty() {
    return names;
  }

  public StringProperty coderProperty() {
    return coder;
  }

  public ObjectProperty<Saved> savedProperty() {
    return saved;
  }

  /// Why the last action is not saved, as a sentence.
  public StringProperty notSavedProperty() {
    return notSaved;
  }

  /// What the status bar counts: `3,046 turns in 125 interviews`.
  public StringProperty countsProperty() {
    return counts;
  }

  /// Empty when all files of the project are read.
  public ObjectProperty<Optional<Reading>> readingProperty() {
    return reading;
  }

  /// What undo would undo, `tag “sameness”`; empty when there is nothing.
  public StringProperty undoProperty() {
    return undo;
  }

  /// What redo would do again; empty when there is nothing.
  public StringProperty redoProperty() {
    return redo;
  }

  /// Places to check.
  public ObservableList<Problem> problems() {
    return problems;
  }

  public ObservableList<Recent> recent() {
    return recent;
  }

  /// The name of the code that a digit tags with; empty when it has none.
  ///
  /// @param digit 1 to 9
  public StringProperty codeOfKey(int digit) {
    return codesByKey.get(digit - 1);
  }

  /// The name of a code that is suggested for the current turn; empty when there are not so many.
  ///
  /// @param number 1 to 3
  public StringProperty suggestion(int number) {
    return suggestions.get(number - 1);
  }

  public static int suggestions() {
    return SUGGESTIONS;
  }

  public static int keys() {
    return KEYS;
  }
}
