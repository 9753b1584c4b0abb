package org.turnstone.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.model.Catalogue;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Problem;
import org.turnstone.model.Project;
import org.turnstone.model.Quotation;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.TurnOutline;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Picture;
import org.turnstone.ui.kit.Preferences;
import org.turnstone.ui.kit.Theme;
import org.turnstone.ui.library.LibraryModel;
import org.turnstone.ui.library.TranscriptList;
import org.turnstone.ui.start.RecentProject;
import org.turnstone.ui.start.StartActions;
import org.turnstone.ui.start.StartPage;

/// Pictures of the window with made-up content, to look at:
/// `ShellLook FILE WHAT THEME FONT_SIZE WIDTH HEIGHT`, where WHAT is start, read, opening,
/// settings, keys, problems or telling.
public final class ShellLook extends Application {

  private final WindowState state = new WindowState();
  private final Appearance appearance = new Appearance(Theme.LIGHT, 13);
  private MainWindow window;

  @Override
  public void start(Stage stage) {
    List<String> args = getParameters().getRaw();
    appearance.themeProperty().set(Theme.valueOf(args.get(2)));
    appearance.fontSizeProperty().set(Integer.parseInt(args.get(3)));
    fillState();
    window =
        new MainWindow(
            state, new NoActions().all(), new Preferences(appearance), Background.atOnce());
    window.attach(stage);
    stage.setWidth(Double.parseDouble(args.get(4)));
    stage.setHeight(Double.parseDouble(args.get(5)));
    show(args.get(1));
    stage.show();
    PauseTransition settle = new PauseTransition(javafx.util.Duration.millis(2000));
    settle.setOnFinished(
        _ -> {
          try {
            var windows = javafx.stage.Window.getWindows();
            Picture.write(windows.getLast().getScene(), Path.of(args.get(0)));
          } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
          Platform.exit();
        });
    settle.play();
  }

  private void show(String what) {
    switch (what) {
      case "start" -> {
        StartPage start = startPage();
        window.showStart(start);
        start.focusFirst();
      }
      case "opening" ->
          window.showOpening("~/Research/interviews", () -> {}).show(412, 1250, 412, 0.33);
      default -> window.showProject(screens());
    }
    switch (what) {
      case "settings" -> window.commands().of("view.settings").run();
      case "palette" -> window.commands().of("view.palette").run();
      case "keys" -> window.commands().of("help.keys").run();
      case "problems" ->
          ((javafx.scene.control.Button) window.scene().lookup("#places-to-check")).fire();
      case "panels" -> {
        PauseTransition laidOut = new PauseTransition(javafx.util.Duration.millis(1000));
        laidOut.setOnFinished(_ -> window.commands().of("view.left").run());
        laidOut.play();
      }
      case "menu" -> {
        PauseTransition laidOut = new PauseTransition(javafx.util.Duration.millis(300));
        laidOut.setOnFinished(
            _ ->
                ((javafx.scene.control.MenuBar) window.scene().lookup(".menu-bar"))
                    .getMenus()
                    .get(3)
                    .show());
        laidOut.play();
      }
      case "telling" -> {
        window.tell(
            Problem.error(
                "",
                "Your last action is not saved: the disk is full. It is kept in this window; free"
                    + " some space and it will be saved."),
            new org.turnstone.ui.kit.Command("again", "Try again", () -> {}));
        window.tell(
            Problem.warning(
                "",
                "00049.md has changed. 17 of 18 codings were found again by their words; 1 needs"
                    + " you."));
        window
            .toasts()
            .show(
                "Tagged 34 turns with economic worry.",
                Optional.of(window.commands().of("edit.undo")));
        state.savedProperty().set(WindowState.Saved.NOT_SAVED);
      }
      default -> {}
    }
  }

  private void fillState() {
    state.projectNameProperty().set("AI in creative work");
    state.folderProperty().set("~/Research/interviews");
    state.coderProperty().set("Ana");
    state.canCodeProperty().set(true);
    state.countsProperty().set("3,046 turns in 125 interviews");
    state.undoProperty().set("tag “sameness”");
    state
        .problems()
        .setAll(
            Problem.note("00008.md", "Repaired 14 characters that were encoded twice."),
            Problem.warning(
                "00049.md",
                "The file has changed. 17 of 18 codings were found again by their words; 1 needs"
                    + " you."),
            Problem.error("scan.pdf", "The file holds pictures, no text, and was left out."));
  }

  private List<Screen> screens() {
    return List.of(
        new Screen(
            Screen.READ,
            "Read",
            Feather.BOOK_OPEN,
            Optional.of(list()),
            filler("conversation"),
            Optional.of(filler("codes"))),
        new Screen(
            Screen.FIND,
            "Find",
            Feather.SEARCH,
            Optional.empty(),
            filler("find"),
            Optional.empty()));
  }

  private static Node filler(String words) {
    Label label = new Label(words);
    return new StackPane(label);
  }

  private static Node list() {
    LibraryModel model = new LibraryModel(Background.atOnce(), "Ana");
    TranscriptList list = new TranscriptList(model, _ -> {});
    model.update(new Catalogue(summaries()), project());
    model.read("creativity_0049");
    return list;
  }

  private static final String[] ABOUT = {
    "Copywriter, agency, 11", "Composer, freelance, 9", "Set designer, theatre, 10",
    "Illustrator, freelance, 10", "Novelist, freelance, 12", "Photographer, studio, 9",
    "Game writer, studio, 14", "Jazz pianist, freelance, 8", "Type designer, freelance, 11",
    "Video editor, agency, 10", "Ceramicist, freelance, 9",
        "Copywriter of very long letters, agency, 1011",
  };
  private static final int[] DONE = {11, 9, 10, 6, 2};

  private static List<TranscriptSummary> summaries() {
    List<TranscriptSummary> all = new ArrayList<>();
    for (int i = 0; i < ABOUT.length; i++) {
      String[] about = ABOUT[i].split(", ");
      int turns = Integer.parseInt(about[2]);
      int[] starts = new int[turns];
      int[] ends = new int[turns];
      Role[] roles = new Role[turns];
      String[] speakers = new String[turns];
      for (int t = 0; t < turns; t++) {
        starts[t] = t * 10;
        ends[t] = t * 10 + 8;
        roles[t] = Role.PARTICIPANT;
        speakers[t] = "User";
      }
      String id = "creativity_00" + (46 + i);
      all.add(
          new TranscriptSummary(
              id,
              "",
              id + ".md",
              new java.util.TreeMap<>(Map.of("a", about[0], "b", about[1])),
              new TurnOutline(starts, ends, roles, speakers)));
    }
    return all;
  }

  private static Project project() {
    Map<String, Map<CodingId, Coding>> codings = new HashMap<>();
    List<TranscriptSummary> summaries = summaries();
    for (int i = 0; i < DONE.length; i++) {
      Map<CodingId, Coding> of = new HashMap<>();
      for (int t = 0; t < DONE[i]; t++) {
        CodingId id = CodingId.random();
        of.put(
            id,
            new Coding(
                id,
                new CodeId("c"),
                summaries.get(i).id(),
                new Quotation(new TextRange(t * 10, t * 10 + 8), "", "", ""),
                "Ana",
                Instant.EPOCH,
                ""));
      }
      codings.put(summaries.get(i).id(), of);
    }
    return new Project(Codebook.EMPTY, Map.of(), codings, Map.of(), Map.of(), Map.of(), List.of());
  }

  private StartPage startPage() {
    StartPage page =
        new StartPage(
            window.commands().of("file.open"),
            window.commands().of("file.samples"),
            new StartActions() {
              @Override
              public void open(Path folder) {}

              @Override
              public void locate(RecentProject project) {}

              @Override
              public void forget(RecentProject project) {}

              @Override
              public void codeAs(String name) {}
            });
    Path home = Path.of(System.getProperty("user.home"));
    Instant now = Instant.now();
    page.show(
        List.of(
            recent("AI in creative work", home.resolve("Research/interviews"), 125, 33, now, false),
            recent(
                "Night shift nurses",
                home.resolve("Research/nurses/2026"),
                38,
                100,
                now.minus(Duration.ofDays(5)),
                false),
            recent(
                "First-generation students",
                home.resolve("Nextcloud/firstgen"),
                64,
                71,
                now.minus(Duration.ofDays(17)),
                false),
            recent("Pilot interviews", Path.of("/media/usb/pilot"), 4, 0, now, true)));
    page.showCoder("Ana");
    return page;
  }

  private static RecentProject recent(
      String name, Path folder, int interviews, int percent, Instant opened, boolean missing) {
    return new RecentProject(name, folder, interviews, percent, opened, missing);
  }
}
