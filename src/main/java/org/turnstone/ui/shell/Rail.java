package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.kit.Icons;

/// The screens of the project, one below the other, and the settings at the bottom.
final class Rail extends VBox {

  private final VBox screens = new VBox(4);
  private final Consumer<String> choose;

  Rail(Consumer<String> choose, Command settings) {
    this.choose = choose;
    getStyleClass().add("rail");
    setAccessibleText(WORDS.text("rail"));
    screens.setAlignment(Pos.TOP_CENTER);
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    Button button = new Button(WORDS.text("rail.settings"), Icons.of(Feather.SLIDERS, "large"));
    button.getStyleClass().add("rail-item");
    button.setContentDisplay(ContentDisplay.TOP);
    Icons.attach(button, settings);
    getChildren().addAll(screens, gap, button);
  }

  void show(List<Screen> all, List<Command> commands) {
    screens.getChildren().clear();
    for (int i = 0; i < all.size(); i++) {
      screens.getChildren().add(item(all.get(i), commands.get(i)));
    }
  }

  void choose(String id) {
    for (var child : screens.getChildren()) {
      ((ToggleButton) child).setSelected(id.equals(child.getId()));
    }
  }

  private ToggleButton item(Screen screen, Command command) {
    ToggleButton item = new ToggleButton(screen.name(), Icons.of(screen.icon(), "large"));
    item.setId(screen.id());
    item.getStyleClass().add("rail-item");
    item.setContentDisplay(ContentDisplay.TOP);
    item.setAccessibleRole(AccessibleRole.TAB_ITEM);
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(command.textWithKeyProperty());
    item.setTooltip(tooltip);
    item.setOnAction(_ -> choose.accept(screen.id()));
    return item;
  }
}
