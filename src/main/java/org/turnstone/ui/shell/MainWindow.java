package org.turnstone.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.turnstone.model.Problem;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.kit.FolderDrop;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.kit.KeyGroup;
import org.turnstone.ui.kit.Logo;
import org.turnstone.ui.kit.Preferences;
import org.turnstone.ui.kit.Stylesheets;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;
import org.turnstone.ui.palette.Palette;
import org.turnstone.ui.palette.PaletteSource;

/// The window. It is there at once, with the start page, and shows a project when it is given one:
/// [#showStart], [#showOpening], [#showProject]. To be used on the JavaFX thread.
public final class MainWindow {

  static final Words WORDS = Words.of(MainWindow.class);

  /// Shows the keys, beside the key of that command.
  static final String ASKS_FOR_KEYS = "?";

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double MIN_WIDTH = 640;
  private static final double MIN_HEIGHT = 480;

  private final WindowState state;
  private final WindowActions actions;
  private final Preferences preferences;
  private final WindowCommands commands;
  private Rail rail;
  private Workbench workbench;
  private final StackPane body = new StackPane();
  private final TroubleBar trouble = new TroubleBar();
  private final Pane layer = new Pane();
  private final Toasts toasts;
  private final Palette palette;
  private final ChosenKeys keys;
  private final Sheet sheet = new Sheet();
  private final Scene scene;
  private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper(this, "shown", "");
  private List<Screen> screens = List.of();
  private PaletteSource places = List::of;
  private List<KeyGroup> keysOfViews = List.of();

  public MainWindow(
      WindowState state, WindowActions actions, Preferences preferences, Background background) {
    this.state = state;
    this.actions = actions;
    this.preferences = preferences;
    Appearance appearance = preferences.appearance();
    toasts = new Toasts(appearance);
    palette = new Palette(background);
    commands = new WindowCommands(state, actions, appearance, new OwnActions());
    keys = new ChosenKeys(commands, preferences);
    rail = rail();
    workbench = workbench();
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinHeight(0);
    VBox frame =
        new VBox(
            new MenuRow(state, commands, appearance, actions.file()::open),
            trouble,
            body,
            new StatusBar(state, commands, this::showNotSaved));
    layer.setPickOnBounds(false);
    StackPane root = new StackPane(frame, layer, toasts, palette, sheet);
    root.getStyleClass().add("window");
    root.getStylesheets().add(Stylesheets.beside(MainWindow.class, "shell.css"));
    FolderDrop.on(root, actions.file()::open);
    scene = new Scene(root, WIDTH, HEIGHT);
    appearance.dress(scene);
    KeyGuard.watch(scene, commands, () -> sheet.isVisible() || palette.isVisible());
    scene.addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
    frame.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> workbench.onKey(pressed));
    state.savedProperty().subscribe(this::tellWhetherSaved);
    alsoOn("Shortcut+PLUS", "view.larger");
    alsoOn("Shortcut+ADD", "view.larger");
    alsoOn("Shortcut+SUBTRACT", "view.smaller");
  }

  private Rail rail() {
    return new Rail(this::show, commands.of("view.settings"));
  }

  private Workbench workbench() {
    return new Workbench(rail, preferences.appearance().fontSizeProperty());
  }

  /// What a stage shows.
  public Scene scene() {
    return scene;
  }

  /// Puts the window on the screen's stage; closing that asks to quit.
  public void attach(Stage stage) {
    stage.setScene(scene);
    stage.getIcons().setAll(Logo.picture());
    stage.setOnCloseRequest(
        request -> {
          request.consume();
          actions.file().quit();
        });
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    stage
        .titleProperty()
        .bind(
            Bindings.when(state.projectOpenProperty())
                .then(Bindings.concat(state.projectNameProperty(), " - ", WORDS.text("name")))
                .otherwise(WORDS.text("name")));
  }

  public WindowCommands commands() {
    return commands;
  }

  public Toasts toasts() {
    return toasts;
  }

  /// Above everything but toasts and sheets, for what floats beside the words.
  public Pane layer() {
    return layer;
  }

  /// For pages that lie over the window, like that of the export.
  public Sheet sheet() {
    return sheet;
  }

  /// What the open project adds to the window, until another one or none is shown.
  ///
  /// @param places where one can go in it
  /// @param keys those that hold in its views only
  public void offer(PaletteSource places, List<KeyGroup> keys) {
    this.places = places;
    this.keysOfViews = List.copyOf(keys);
  }

  public void showStart(Node startPage) {
    leaveProject();
    body.getChildren().setAll(startPage);
  }

  /// Shows that a folder is being read; the result is told how far that has come.
  ///
  /// @param folder as people read it
  public Opening showOpening(String folder, Runnable cancel) {
    leaveProject();
    trouble.clear();
    Opening opening = new Opening(folder, cancel);
    body.getChildren().setAll(opening);
    return opening;
  }

  private void leaveProject() {
    offer(List::of, List.of());
    state.projectOpenProperty().set(false);
    shown.set("");
    screens = List.of();
    rail = rail();
    workbench = workbench().like(workbench);
    layer.getChildren().clear();
    sheet.close();
    palette.close();
  }

  /// Shows a project, the first of its screens before the others.
  public void showProject(List<Screen> screens) {
    this.screens = List.copyOf(screens);
    shown.set("");
    state.projectOpenProperty().set(true);
    List<Screen> inRail = screens.stream().filter(Screen::inRail).toList();
    rail.show(inRail, inRail.stream().map(screen -> commands.of("view." + screen.id())).toList());
    body.getChildren().setAll(workbench);
    show(screens.getFirst().id());
    FxThread.later(workbench::focusCentre);
  }

  /// The project is being closed: nothing can be done in it, until [#goOn] or until something else
  /// is shown.
  public void showClosing() {
    sheet.close();
    palette.close();
    workbench.setDisable(true);
    state.savedProperty().set(WindowState.Saved.CLOSING);
  }

  /// The project is not closed after all.
  public void goOn() {
    workbench.setDisable(false);
    workbench.focusCentre();
  }

  /// Shows the screen of that id; nothing happens when there is none.
  public void show(String id) {
    screens.stream()
        .filter(screen -> screen.id().equals(id) && !id.equals(shown.get()))
        .findFirst()
        .ifPresent(
            screen -> {
              workbench.show(screen);
              workbench.focusCentre();
            });
    if (screens.stream().anyMatch(screen -> screen.id().equals(id))) {
      shown.set(id);
      rail.choose(id);
    }
  }

  /// Id of the screen that is shown; empty without a project.
  public ReadOnlyStringProperty shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Makes the right panel seen, over the centre of a narrow window.
  public void openRightPanel() {
    workbench.openRight();
  }

  /// Closes a panel that was opened over the centre of a narrow window.
  public void closePanels() {
    workbench.closeOpened();
  }

  /// Tells what went wrong until it is closed.
  ///
  /// @param remedies what can be done about it
  public void tell(Problem problem, Command... remedies) {
    trouble.show(problem, remedies);
  }

  /// Another key for a command, for keyboards that have the sign elsewhere.
  private void alsoOn(String keys, String command) {
    scene.getAccelerators().put(KeyCombination.valueOf(keys), commands.of(command)::run);
  }

  /// A question mark asks for the keys wherever it stands on the keyboard.
  private void onTyped(KeyEvent typed) {
    boolean free =
        !sheet.isVisible()
            && !palette.isVisible()
            && !(typed.getTarget() instanceof TextInputControl);
    if (free && typed.getCharacter().equals(ASKS_FOR_KEYS)) {
      commands.of(HelpCommands.KEYS).run();
    }
  }

  private void tellWhetherSaved(WindowState.Saved saved) {
    switch (saved) {
      case NOT_SAVED -> showNotSaved();
      case SAVED -> trouble.remove(state.notSavedProperty().get());
      case SAVING, CLOSING -> {}
    }
  }

  private void showNotSaved() {
    tell(Problem.error("", state.notSavedProperty().get()));
  }

  /// What the menus ask of the window itself.
  private final class OwnActions implements ViewActions {

    @Override
    public void showScreen(String id) {
      show(id);
    }

    @Override
    public void toggleLeft() {
      workbench.toggleLeft();
    }

    @Override
    public void toggleRight() {
      workbench.toggleRight();
    }

    @Override
    public void nextPart() {
      Stream<Node> parts =
          body.getChildren().contains(workbench) ? workbench.parts() : body.getChildren().stream();
      FocusTour.next(parts.toList(), scene.getFocusOwner());
    }

    @Override
    public void showSettings() {
      sheet.open(
          WORDS.text("settings"),
          new SettingsSheet(
              preferences,
              new KeySettings(commands, keys, keysOfViews),
              state.coderProperty().get(),
              actions.file()::codeAs));
    }

    @Override
    public void showKeys() {
      sheet.open(WORDS.text("help.keys"), new KeysSheet(commands, keysOfViews));
    }

    @Override
    public void showPalette() {
      palette.open(PaletteActions.of(commands, state), places);
    }

    @Override
    public void showAbout() {
      VBox about =
          new VBox(
              8,
              Texts.wrapped(WORDS.text("about", StatusBar.version())),
              Texts.wrapped(WORDS.text("about.licence"), "text2"));
      about.getStyleClass().add("about-sheet");
      sheet.open(WORDS.text("help.about"), about);
    }
  }
}
