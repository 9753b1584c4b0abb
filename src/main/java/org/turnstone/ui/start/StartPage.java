package org.turnstone.ui.start;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Logo;
import org.turnstone.ui.kit.Stylesheets;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// What the window shows while no project is open. Its two columns go below each other where they
/// do not fit side by side.
public final class StartPage extends ScrollPane {

  static final Words WORDS = Words.of(StartPage.class);

  private static final double BETWEEN_COLUMNS = 64;
  private static final double MARGINS = 40;

  private final RecentProjects recent;
  private final DropTarget dropTarget;
  private final CoderCard coder;
  private final VBox left;
  private final VBox right;
  private final StackPane columns = new StackPane();
  private boolean focusAsked;

  /// @param chooseFolder asks for a folder and opens it
  /// @param openSamples opens a copy of the sample interviews
  public StartPage(Command chooseFolder, Command openSamples, StartActions actions) {
    recent = new RecentProjects(actions);
    dropTarget = new DropTarget(chooseFolder);
    coder = new CoderCard(actions::codeAs);
    left = new VBox(32, recent, samples(openSamples));
    left.getStyleClass().add("start-left");
    right = new VBox(32, folder(dropTarget), section("coder", coder));
    right.getStyleClass().add("start-right");
    VBox page = new VBox(40, brand(), columns);
    page.getStyleClass().add("start-page");
    page.setMaxWidth(USE_PREF_SIZE);
    StackPane middle = new StackPane(page);
    middle.setAlignment(Pos.TOP_CENTER);
    setContent(middle);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().addAll("start", "canvas");
    getStylesheets().add(Stylesheets.beside(StartPage.class, "start.css"));
    setAccessibleText(WORDS.text("start"));
    arrange(false);
  }

  public void show(List<RecentProject> projects) {
    recent.show(projects);
  }

  public void showCoder(String name) {
    coder.show(name);
  }

  /// Gives the focus, as soon as the page is there, to the project one worked on last, else to the
  /// button that opens a folder.
  public void focusFirst() {
    focusAsked = true;
    requestLayout();
  }

  private void focus() {
    focusAsked = false;
    if (!recent.focusFirst()) {
      dropTarget.focusButton();
    }
  }

  @Override
  protected void layoutChildren() {
    double needed = left.prefWidth(-1) + BETWEEN_COLUMNS + right.prefWidth(-1) + MARGINS;
    arrange(getWidth() < needed);
    super.layoutChildren();
    if (focusAsked) {
      focus();
    }
  }

  private void arrange(boolean narrow) {
    boolean isNarrow =
        !columns.getChildren().isEmpty() && columns.getChildren().getFirst() instanceof VBox;
    if (columns.getChildren().isEmpty() || narrow != isNarrow) {
      columns.getChildren().forEach(old -> ((Pane) old).getChildren().clear());
      columns
          .getChildren()
          .setAll(narrow ? new VBox(32, left, right) : new HBox(BETWEEN_COLUMNS, left, right));
    }
  }

  private static HBox brand() {
    VBox words =
        new VBox(
            4,
            Texts.label(WORDS.text("brand"), "title"),
            Texts.label(WORDS.text("brand.line"), "text2", "row-title"));
    HBox brand = new HBox(16, new Logo(), words);
    brand.getStyleClass().add("brand");
    return brand;
  }

  private static VBox samples(Command openSamples) {
    VBox words =
        new VBox(
            Texts.label(WORDS.text("samples.line"), "strong", "row-title"),
            Texts.wrapped(WORDS.text("samples.hint"), "small", "text2"));
    HBox.setHgrow(words, Priority.ALWAYS);
    words.getStyleClass().add("samples-words");
    words.setMinWidth(0);
    Button open = new Button(WORDS.text("samples.open"));
    open.setId("open-samples");
    open.setMinWidth(USE_PREF_SIZE);
    Icons.attach(open, openSamples);
    HBox card = new HBox(Icons.of(Feather.MESSAGE_SQUARE, "large"), words, open);
    card.getStyleClass().addAll("card", "samples-card");
    return section("samples", card);
  }

  private static VBox folder(DropTarget dropTarget) {
    VBox section = section("open", dropTarget);
    section.getChildren().getFirst().getStyleClass().add("first");
    section
        .getChildren()
        .add(Texts.wrapped(WORDS.text("open.promise"), "small", "text2", "promise"));
    return section;
  }

  private static VBox section(String heading, Pane content) {
    HBox header = new HBox(Texts.label(WORDS.text(heading), "heading"));
    header.getStyleClass().add("start-header");
    return new VBox(header, content);
  }
}
