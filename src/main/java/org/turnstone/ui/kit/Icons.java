package org.turnstone.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/// Icons of one family, drawn as letters of its font: their size is in em, so they grow with the
/// words beside them (the icon node of the icon library holds a size in pixels). Colour and size
/// come from the style class `icon`, with `large`, `accent`, `ok`, `warn`, `bad` beside it.
public final class Icons {

  private Icons() {}

  /// An icon that says nothing to screen readers: its neighbour has the words.
  public static Node of(Feather icon, String... styleClasses) {
    Text glyph = new Text(Character.toString(icon.getCode()));
    glyph.getStyleClass().add("icon");
    glyph.getStyleClass().addAll(styleClasses);
    glyph.setAccessibleText("");
    glyph.setMouseTransparent(true);
    return glyph;
  }

  /// A button that is an icon alone, named by the command, which its tooltip tells with the key.
  public static Button button(Feather icon, Command command) {
    Button button = new Button("", of(icon));
    button.getStyleClass().addAll("flat", "icon-only");
    attach(button, command);
    return button;
  }

  /// The same for something that is not in a menu because it belongs to one place.
  public static Button button(Feather icon, String name, Runnable run) {
    Button button = button(of(icon), name);
    button.setOnAction(_ -> run.run());
    return button;
  }

  /// The same with any picture, and nothing that it does yet.
  public static Button button(Node icon, String name) {
    Button button = new Button("", icon);
    button.getStyleClass().addAll("flat", "icon-only");
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
    return button;
  }

  /// Makes a button run a command, be disabled with it, and tell its name and key.
  public static void attach(ButtonBase button, Command command) {
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(command.textWithKeyProperty());
    button.setTooltip(tooltip);
    button.accessibleTextProperty().bind(command.textProperty());
    button.disableProperty().bind(command.enabledProperty().not());
    button.setOnAction(_ -> command.run());
  }
}
