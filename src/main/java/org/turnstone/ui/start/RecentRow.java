package org.turnstone.ui.start;

import static org.turnstone.ui.start.StartPage.WORDS;

import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Folders;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.KeyCap;
import org.turnstone.ui.kit.Meter;
import org.turnstone.ui.kit.Texts;

/// One project in the list. A missing one cannot be opened: it can be located, or forgotten.
final class RecentRow extends HBox {

  RecentRow(RecentProject project, StartActions actions) {
    getStyleClass().add("recent-row");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    String where = where(project);
    setAccessibleText(project.name() + ", " + where);
    getChildren().addAll(icon(project), names(project, where));
    if (project.missing()) {
      getChildren().addAll(remedies(project, actions));
    } else {
      KeyCap enter = new KeyCap(WORDS.text("recent.enter"));
      enter.visibleProperty().bind(focusedProperty());
      getChildren().addAll(progress(project), enter);
      openWith(() -> actions.open(project.folder()));
    }
    setOnMousePressed(_ -> requestFocus());
  }

  private void openWith(Runnable open) {
    setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY) {
            open.run();
          }
        });
    setOnKeyPressed(
        pressed -> {
          if (pressed.getCode() == KeyCode.ENTER || pressed.getCode() == KeyCode.SPACE) {
            pressed.consume();
            open.run();
          }
        });
  }

  private static String where(RecentProject project) {
    String folder = Folders.shown(project.folder());
    if (project.missing()) {
      return WORDS.text("recent.missing", folder);
    }
    return WORDS.text("recent.where", folder, project.interviews());
  }

  private static Node icon(RecentProject project) {
    return project.missing()
        ? Icons.of(Feather.ALERT_TRIANGLE, "large", "warn")
        : Icons.of(Feather.FOLDER, "large");
  }

  private static VBox names(RecentProject project, String where) {
    Label name = Texts.label(project.name(), "strong", "row-title");
    if (project.missing()) {
      name.getStyleClass().add("text2");
    }
    Label place = Texts.label(where, "small", "text2");
    place.setTooltip(new Tooltip(where));
    VBox names = new VBox(name, place);
    HBox.setHgrow(names, Priority.ALWAYS);
    names.getStyleClass().add("recent-names");
    names.setMinWidth(0);
    return names;
  }

  private static VBox progress(RecentProject project) {
    LocalDate opened = project.lastOpened().atZone(ZoneId.systemDefault()).toLocalDate();
    HBox words =
        new HBox(
            Texts.label(WORDS.text("recent.coded", project.codedPercent()), "small", "text2"),
            Texts.gap(),
            Texts.label(LastOpened.words(opened, LocalDate.now()), "small", "text2"));
    Meter coded = new Meter();
    coded.shareProperty().set(project.codedPercent() / 100.0);
    VBox progress = new VBox(8, words, coded);
    progress.getStyleClass().add("recent-progress");
    return progress;
  }

  private static Node[] remedies(RecentProject project, StartActions actions) {
    Button locate = new Button(WORDS.text("recent.locate"));
    locate.getStyleClass().add("compact");
    locate.setMinWidth(USE_PREF_SIZE);
    locate.setAccessibleText(WORDS.text("recent.locate.name", project.name()));
    locate.setOnAction(_ -> actions.locate(project));
    Button forget =
        Icons.button(
            Feather.X, WORDS.text("recent.forget", project.name()), () -> actions.forget(project));
    return new Node[] {locate, forget};
  }
}
