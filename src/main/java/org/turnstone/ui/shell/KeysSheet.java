package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.kit.KeyCap;
import org.turnstone.ui.kit.KeyGroup;
import org.turnstone.ui.kit.PlainLetters;
import org.turnstone.ui.kit.Texts;

/// Every key there is, in two columns: those of the menus, then those that hold in one view only. A
/// field above narrows it to what an action is called or a key.
final class KeysSheet extends VBox {

  private final List<Group> groups = new ArrayList<>();

  KeysSheet(WindowCommands commands, List<KeyGroup> ofViews) {
    super(16);
    getStyleClass().add("keys-sheet");
    TextField filter = new TextField();
    filter.setId("keys-search");
    filter.setPromptText(WORDS.text("keys.filter"));
    filter.setAccessibleText(WORDS.text("keys.filter"));
    commands.menus().stream().map(KeysSheet::group).forEach(groups::add);
    ofViews.stream().map(KeysSheet::group).forEach(groups::add);
    FlowPane columns = inTwoColumns(groups);
    Label none = Texts.label(WORDS.text("keys.nothing"), "text2");
    filter
        .textProperty()
        .subscribe(
            typed -> {
              groups.forEach(group -> group.narrow(typed.strip()));
              show(none, groups.stream().noneMatch(Node::isVisible));
            });
    getChildren().addAll(filter, columns, none);
  }

  /// Two columns of about the same height, where there is room for two.
  private static FlowPane inTwoColumns(List<Group> groups) {
    int half = groups.stream().mapToInt(Group::height).sum() / 2;
    VBox left = new VBox(24);
    VBox right = new VBox(24);
    int height = 0;
    for (Group group : groups) {
      (height + group.height() / 2 <= half ? left : right).getChildren().add(group);
      height += group.height();
    }
    FlowPane columns = new FlowPane(32, 24, left, right);
    columns.getStyleClass().add("keys-columns");
    return columns;
  }

  /// The words of a command where the thing it works on does not matter.
  static String name(Command command) {
    return WORDS.has(command.id()) ? WORDS.text(command.id()) : command.textProperty().get();
  }

  static boolean fits(String typed, String words) {
    return PlainLetters.of(words).contains(PlainLetters.of(typed));
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static Group group(MenuGroup menu) {
    List<Line> lines = new ArrayList<>();
    menu.commands()
        .filter(command -> command.key().isPresent() && !CodeCommands.tagsByDigit(command))
        .map(command -> new Line(name(command), caps(command)))
        .forEach(lines::add);
    if (menu.commands().anyMatch(CodeCommands::tagsByDigit)) {
      lines.add(digits());
    }
    return new Group(menu.title(), lines);
  }

  private static List<Label> caps(Command command) {
    return command.id().equals(HelpCommands.KEYS)
        ? List.of(new KeyCap(command), new KeyCap(MainWindow.ASKS_FOR_KEYS))
        : List.of(new KeyCap(command));
  }

  private static Group group(KeyGroup view) {
    return new Group(
        view.name(),
        view.lines().stream()
            .map(
                line ->
                    new Line(
                        line.words(),
                        line.keys().stream().map(keys -> (Label) new KeyCap(keys)).toList()))
            .toList());
  }

  /// One line for all nine digits: which code each has is seen in the tree of codes.
  private static Line digits() {
    return new Line(
        WORDS.text("keys.digits"),
        List.of(new KeyCap("1"), Texts.label("–", "text2"), new KeyCap("9")));
  }

  private static final class Group extends VBox {

    private final List<Line> lines;

    Group(String name, List<Line> lines) {
      this.lines = lines;
      getStyleClass().add("keys-column");
      getChildren().add(Texts.label(name, "section-label"));
      getChildren().addAll(lines);
      setAccessibleText(name);
    }

    /// In lines, with its name and the room below.
    int height() {
      return lines.size() + 2;
    }

    void narrow(String typed) {
      lines.forEach(line -> show(line, fits(typed, line.words)));
      show(this, lines.stream().anyMatch(Node::isVisible));
    }
  }

  private static final class Line extends HBox {

    private final String words;

    Line(String name, List<Label> caps) {
      super(4);
      getStyleClass().add("keys-row");
      Label label = Texts.wrapped(name);
      label.setMinWidth(0);
      getChildren().addAll(label, Texts.gap());
      getChildren().addAll(caps);
      words = name + caps.stream().map(Label::getText).reduce("", (all, cap) -> all + " " + cap);
      setAccessibleText(words);
    }
  }
}
