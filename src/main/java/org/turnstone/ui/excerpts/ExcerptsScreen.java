package org.turnstone.ui.excerpts;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.kit.Stylesheets;

/// The Excerpts screen in its two parts. It keeps what was asked, found and chosen while another
/// screen is shown, and is where one was when one comes back.
public final class ExcerptsScreen {

  private final ExcerptsPage page;
  private final CaseMatrixPage matrix;
  private final GroupPanel left;
  private boolean begun;
  private final StackPane centre = new StackPane();

  /// @param layer above all else in the window, for what floats
  public ExcerptsScreen(ExcerptsModel model, ExcerptsActions actions, Pane layer) {
    page = new ExcerptsPage(model, actions, layer);
    matrix = new CaseMatrixPage(model, actions, this::showExcerpts);
    left = new GroupPanel(model, this::goTo, this::showMatrix);
    centre.getStylesheets().add(Stylesheets.beside(ExcerptsScreen.class, "excerpts.css"));
    centre.getChildren().setAll(page);
    centre
        .sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                begun = false;
                model.begin();
                FxThread.later(this::begin);
              }
            });
    model.rowsProperty().addListener((_, _, _) -> begin());
  }

  /// The groups, for the panel at the left.
  public Node left() {
    return left;
  }

  /// The excerpts, or the case matrix of them.
  public Node centre() {
    return centre;
  }

  /// Saves what is being written.
  public void save() {
    page.save();
  }

  /// Shows the case matrix in place of the list.
  public void showMatrix() {
    matrix.begin();
    centre.getChildren().setAll(matrix);
    matrix.focusFirst();
  }

  /// Shows the list.
  public void showExcerpts() {
    matrix.end();
    centre.getChildren().setAll(page);
    page.list().begin();
  }

  private void goTo(org.turnstone.excerpts.ExcerptGroup.Key group) {
    if (!centre.getChildren().contains(page)) {
      matrix.end();
      centre.getChildren().setAll(page);
    }
    page.goTo(group);
  }

  /// Puts the focus into the list, once there is something in it.
  private void begin() {
    boolean listed = centre.getChildren().contains(page) && page.list().isVisible();
    if (!begun && centre.getScene() != null && listed) {
      begun = true;
      page.list().begin();
    }
  }
}
