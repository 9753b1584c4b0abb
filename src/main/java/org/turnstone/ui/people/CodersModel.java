package org.turnstone.ui.people;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.model.Coding;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.LatestWins;
import org.turnstone.ui.kit.Visibility;
import org.turnstone.ui.kit.Words;
import org.turnstone.workspace.CoderWork;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.Workspace;

/// The coders of a project, and whose codings are shown. While only one's own are, nobody else's
/// are ever shown, also of people whose work arrives later. What is hidden is kept in the settings
/// of this computer, for each project. To be used on the JavaFX thread.
public final class CodersModel {

  static final Words WORDS = Words.of(CodersModel.class);

  private static final String SEPARATOR = "\n";

  private final Workspace workspace;
  private final Visibility visibility;
  private final Settings settings;
  private final Background background;
  private final String setting;
  private final ObservableList<CoderWork> coders = FXCollections.observableArrayList();
  private final BooleanProperty onlyMine = new SimpleBooleanProperty(this, "onlyMine");
  private final ReadOnlyStringWrapper hidden = new ReadOnlyStringWrapper(this, "hidden", "");
  private final AtomicReference<String> toKeep = new AtomicReference<>("");
  private final LatestWins counting = new LatestWins();

  public CodersModel(
      Workspace workspace, Visibility visibility, Settings settings, Background background) {
    this.workspace = workspace;
    this.visibility = visibility;
    this.settings = settings;
    this.background = background;
    setting = "coders." + workspace.id();
    settings.get(setting + ".hidden").stream()
        .flatMap(names -> Arrays.stream(names.split(SEPARATOR)))
        .filter(name -> !name.isEmpty())
        .forEach(visibility::hideCoder);
    onlyMine.set(settings.get(setting + ".onlyMine").map(Boolean::parseBoolean).orElse(false));
    hideOthers();
    say();
    onlyMine.addListener((_, _, only) -> switchTo(only));
    visibility.addListener(_ -> say());
  }

  /// To be told of every change of the project, before the views are.
  public void changed(Optional<Action> action) {
    if (onlyMine.get()) {
      action.ifPresentOrElse(this::hideNew, this::hideOthers);
    }
  }

  /// Whether nobody else's codings are shown.
  public BooleanProperty onlyMineProperty() {
    return onlyMine;
  }

  /// What is hidden, in words for the status bar; empty when everyone's codings are shown.
  public ReadOnlyStringProperty hiddenProperty() {
    return hidden.getReadOnlyProperty();
  }

  ObservableList<CoderWork> coders() {
    return coders;
  }

  String me() {
    return workspace.coder();
  }

  boolean shows(String coder) {
    return !visibility.hidesCoder(coder);
  }

  /// Shows or hides one person's codings. Whoever shows another's does not see only their own.
  void show(String coder, boolean shown) {
    if (shown) {
      visibility.showCoder(coder);
      if (!coder.equals(me()) && onlyMine.get()) {
        keepOnlyMine(false);
      }
    } else {
      visibility.hideCoder(coder);
    }
    keep();
  }

  /// Counts what each has done, away from the window.
  void count() {
    counting.start(
        background
            .job(_ -> CoderWork.of(workspace.project(), workspace.history().latestFirst()))
            .whenSucceeded(coders::setAll));
  }

  private void switchTo(boolean only) {
    if (only) {
      visibility.showCoder(me());
      hideOthers();
    } else {
      visibility.hiddenCoders().forEach(visibility::showCoder);
    }
    keep();
  }

  /// The switch goes off without showing everyone.
  private void keepOnlyMine(boolean only) {
    Set<String> still = visibility.hiddenCoders();
    onlyMine.set(only);
    still.forEach(visibility::hideCoder);
  }

  private void hideOthers() {
    if (!onlyMine.get()) {
      return;
    }
    Set<String> everyone = new LinkedHashSet<>(workspace.history().coders());
    workspace.project().allCodings().map(Coding::coder).forEach(everyone::add);
    everyone.stream().filter(coder -> !coder.equals(me())).forEach(visibility::hideCoder);
  }

  /// An import brings codings of others.
  private void hideNew(Action action) {
    for (Edit edit : action.edits()) {
      if (edit instanceof Edit.CodingAdded(Coding coding) && !coding.coder().equals(me())) {
        visibility.hideCoder(coding.coder());
      }
    }
  }

  private void say() {
    Set<String> names = visibility.hiddenCoders();
    hidden.set(
        onlyMine.get()
            ? WORDS.text("hidden.others")
            : names.isEmpty() ? "" : WORDS.text("hidden", names.size(), names.iterator().next()));
  }

  /// Several switches in a row may be written in any order; each writes what holds last.
  private void keep() {
    say();
    toKeep.set(
        onlyMine.get()
            + SEPARATOR
            + visibility.hiddenCoders().stream().sorted().collect(Collectors.joining(SEPARATOR)));
    background.run(
        () -> {
          List<String> kept = Arrays.asList(toKeep.get().split(SEPARATOR, 2));
          settings.set(setting + ".onlyMine", kept.getFirst());
          settings.set(setting + ".hidden", kept.getLast());
        });
  }
}
