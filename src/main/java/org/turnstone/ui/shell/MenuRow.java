package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Logo;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Theme;

/// The row at the top: menus, the name of the project in the middle of the window (or of what room
/// is left, in a narrow one, where its folder is the first to be cut), and buttons for the panels,
/// the palette and the theme.
final class MenuRow extends Pane {

  private static final double GAP = 16;

  private final HBox menus;
  private final Label name = Texts.label("", "strong");
  private final HBox title;
  private final HBox buttons;
  private final PaletteButton palette;

  MenuRow(WindowState state, WindowCommands commands, Appearance appearance, Consumer<Path> open) {
    getStyleClass().add("menu-row");
    StackPane logo = new StackPane(new Logo());
    logo.getStyleClass().add("menu-logo");
    logo.visibleProperty().bind(state.projectOpenProperty());
    logo.managedProperty().bind(logo.visibleProperty());
    menus = new HBox(logo, new MainMenu(state, commands, open));
    menus.getStyleClass().add("menu-row-menus");
    title = title(state, name);
    palette = new PaletteButton(commands.of(ViewCommands.PALETTE));
    buttons = buttons(state, commands, appearance, palette);
    getChildren().addAll(title, menus, buttons);
  }

  private static HBox title(WindowState state, Label name) {
    name.textProperty().bind(state.projectNameProperty());
    Label folder = Texts.label("", "text3");
    folder.textProperty().bind(state.folderProperty());
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(state.folderProperty());
    folder.setTooltip(whole);
    Tooltip wholeName = new Tooltip();
    wholeName.textProperty().bind(state.projectNameProperty());
    name.setTooltip(wholeName);
    HBox title = new HBox(8, name, folder);
    title.getStyleClass().add("menu-row-title");
    title.visibleProperty().bind(state.projectOpenProperty());
    return title;
  }

  private static HBox buttons(
      WindowState state, WindowCommands commands, Appearance appearance, PaletteButton palette) {
    Button left = Icons.button(Feather.SIDEBAR, commands.of("view.left"));
    Button right = Icons.button(Feather.SIDEBAR, commands.of("view.right"));
    right.getGraphic().setRotate(180);
    for (Button panel : new Button[] {left, right}) {
      panel.visibleProperty().bind(state.projectOpenProperty());
      panel.managedProperty().bind(state.projectOpenProperty());
    }
    Button theme = Icons.button(Feather.MOON, commands.of("view.theme"));
    theme
        .graphicProperty()
        .bind(
            Bindings.createObjectBinding(
                () -> Icons.of(themeAfter(appearance)), appearance.themeProperty()));
    Button settings = Icons.button(Feather.SLIDERS, commands.of("view.settings"));
    settings.visibleProperty().bind(state.projectOpenProperty().not());
    settings.managedProperty().bind(settings.visibleProperty());
    HBox buttons = new HBox(4, left, right, palette, theme, settings);
    buttons.getStyleClass().add("menu-row-buttons");
    buttons.setAccessibleText(WORDS.text("menus.buttons"));
    return buttons;
  }

  private static Feather themeAfter(Appearance appearance) {
    return appearance.themeProperty().get() == Theme.LIGHT ? Feather.MOON : Feather.SUN;
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.max(menus.prefHeight(-1), buttons.prefHeight(-1));
  }

  /// The field shrinks to an icon before the name of the project is cut.
  private void makeRoom(double menusEnd) {
    double others = buttons.prefWidth(-1) - palette.prefWidth(-1);
    double room = getWidth() - menusEnd - others - palette.width(false) - 2 * GAP;
    palette.setSmall(room < name.prefWidth(-1));
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight();
    double menusEnd = menus.prefWidth(-1);
    makeRoom(menusEnd);
    double buttonsStart = getWidth() - buttons.prefWidth(-1);
    menus.resizeRelocate(0, 0, menusEnd, height);
    buttons.resizeRelocate(buttonsStart, 0, getWidth() - buttonsStart, height);
    double room = Math.max(0, buttonsStart - menusEnd - 2 * GAP);
    double width = Math.min(room, title.prefWidth(-1));
    name.setMinWidth(Math.min(room, name.prefWidth(-1)));
    double middle = (getWidth() - width) / 2;
    double at =
        Math.clamp(middle, menusEnd + GAP, Math.max(menusEnd + GAP, buttonsStart - GAP - width));
    title.resizeRelocate(Math.round(at), 0, width, height);
  }
}
