package org.turnstone.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.layout.StackPane;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.TurnOutline;

/// What the window does for the codebook, as far as it takes to see what was asked of it.
final class Desk implements CodebookActions {

  final List<String> tagged = new ArrayList<>();
  final List<CodeId> opened = new ArrayList<>();
  final List<Coding> visited = new ArrayList<>();
  final List<String> titles = new ArrayList<>();
  private final StackPane sheet;
  private Optional<Node> focusedBefore = Optional.empty();

  Desk(StackPane sheet) {
    this.sheet = sheet;
  }

  @Override
  public void tag(Code code) {
    tagged.add(code.name());
  }

  @Override
  public void dimAllBut(Set<CodeId> codes) {}

  @Override
  public void openCode(CodeId code) {
    opened.add(code);
  }

  @Override
  public void goTo(Coding coding) {
    visited.add(coding);
  }

  @Override
  public Optional<TurnOutline.Span> turns(Coding coding) {
    return Optional.of(new TurnOutline.Span(2, 2));
  }

  @Override
  public void openSheet(String title, Node page) {
    focusedBefore = Optional.ofNullable(sheet.getScene().getFocusOwner());
    titles.add(title);
    StackPane ground = new StackPane(new Group(page));
    ground.getStyleClass().add("floating");
    sheet.getChildren().setAll(ground);
    sheet.applyCss();
    sheet.layout();
    firstControl(page).ifPresent(Node::requestFocus);
  }

  @Override
  public void closeSheet() {
    sheet.getChildren().clear();
    focusedBefore.ifPresent(Node::requestFocus);
  }

  private static Optional<Node> firstControl(Node node) {
    if (node instanceof Control && node.isFocusTraversable() && !node.isDisabled()) {
      return Optional.of(node);
    }
    return node instanceof javafx.scene.Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> firstControl(child).stream())
            .findFirst()
        : Optional.empty();
  }
}
