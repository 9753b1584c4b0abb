package org.turnstone.ui.export;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.turnstone.export.Format;
import org.turnstone.export.GroupBy;
import org.turnstone.ui.kit.SegmentedChoice;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// Everything that can be chosen, from top to bottom; what has no meaning for a choice above it is
/// not there.
final class Choices extends VBox {

  private static final Words WORDS = Words.of(Choices.class);

  private final ExportModel model;

  Choices(ExportModel model) {
    this.model = model;
    getStyleClass().add("choices");
    getChildren().addAll(what(), format(), options(), groupBy());
    if (!model.isListed()) {
      getChildren().addAll(codes(), coders());
    }
  }

  private Node what() {
    SegmentedChoice<What> segments =
        new SegmentedChoice<>(
            WORDS.text("export.what"),
            model.choices(),
            each -> new SimpleStringProperty(WORDS.text("export.what." + each.word())));
    segments.setId("export-what");
    segments.chosenProperty().bindBidirectional(model.whatProperty());
    segments.setVisible(model.choices().size() > 1);
    segments.setManaged(segments.isVisible());
    return segments;
  }

  private Node format() {
    ComboBox<Format> format = combo("export-format", Choices::name);
    format.setAccessibleText(WORDS.text("export.format"));
    model
        .whatProperty()
        .subscribe(
            what -> {
              format.getItems().setAll(what.formats());
              format.setValue(model.formatProperty().get());
            });
    format.setValue(model.formatProperty().get());
    format
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (now != null) {
                model.formatProperty().set(now);
              }
            });
    model.formatProperty().addListener((_, _, now) -> format.setValue(now));
    Label means = Texts.wrapped("", "small", "text2");
    means
        .textProperty()
        .bind(
            model.formatProperty().map(now -> WORDS.text("format." + now.extension() + ".means")));
    format.accessibleHelpProperty().bind(means.textProperty());
    return group(WORDS.text("export.format"), format, format, means);
  }

  private Node options() {
    VBox options =
        new VBox(
            option(
                "spreadsheet",
                model.spreadsheetProperty(),
                Bindings.equal(model.formatProperty(), Format.CSV)),
            option(
                "counts",
                model.countsProperty(),
                Bindings.equal(model.whatProperty(), What.CASES)));
    options.getStyleClass().add("options");
    BooleanBinding any =
        Bindings.equal(model.formatProperty(), Format.CSV)
            .or(Bindings.equal(model.whatProperty(), What.CASES));
    showWhen(options, any);
    return options;
  }

  private static Node option(String name, BooleanProperty chosen, ObservableValue<Boolean> when) {
    CheckBox box = new CheckBox(WORDS.text("export." + name));
    box.setId("export-" + name);
    box.selectedProperty().bindBidirectional(chosen);
    String means = WORDS.text("export." + name + ".means");
    box.setAccessibleHelp(means);
    VBox option = new VBox(box, Texts.wrapped(means, "small", "text2", "means"));
    option.getStyleClass().add("group");
    showWhen(option, when);
    return option;
  }

  private Node groupBy() {
    ComboBox<GroupBy> groups = combo("export-group", Choices::name);
    groups.getItems().setAll(model.groupings());
    groups.setAccessibleText(WORDS.text("export.group"));
    groups.valueProperty().bindBidirectional(model.groupByProperty());
    Node group = group(WORDS.text("export.group"), groups, groups);
    showWhen(group, Bindings.equal(model.whatProperty(), What.EXCERPTS));
    return group;
  }

  private Node codes() {
    CodeChecks checks = new CodeChecks(model);
    Hyperlink all = new Hyperlink(WORDS.text("export.all"));
    all.setOnAction(_ -> checks.tickAll(true));
    Hyperlink none = new Hyperlink(WORDS.text("export.none"));
    none.setOnAction(_ -> checks.tickAll(false));
    HBox quickly = new HBox(all, none);
    quickly.getStyleClass().add("quickly");
    Node group = group(WORDS.text("export.codes"), checks, checks, quickly);
    showWhen(group, Bindings.notEqual(model.whatProperty(), What.MEMOS));
    return group;
  }

  private Node coders() {
    CoderChecks checks = new CoderChecks(model);
    return group(WORDS.text("export.coders"), checks, checks);
  }

  private static <T> ComboBox<T> combo(String id, Function<T, String> name) {
    ComboBox<T> combo = new ComboBox<>();
    combo.setId(id);
    combo.setMaxWidth(Double.MAX_VALUE);
    combo.setVisibleRowCount(12);
    combo.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : name.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new IllegalStateException("nothing is typed here");
          }
        });
    return combo;
  }

  private static String name(Format format) {
    return WORDS.text("format." + format.extension());
  }

  private static String name(GroupBy groupBy) {
    return switch (groupBy) {
      case GroupBy.ByCode() -> WORDS.text("export.group.code");
      case GroupBy.ByTranscript() -> WORDS.text("export.group.transcript");
      case GroupBy.ByAttribute(String name) -> name;
    };
  }

  private static Node group(String title, Node labelled, Node... content) {
    Label label = Texts.label(title, "section-label", "text2");
    label.setLabelFor(labelled);
    VBox group = new VBox(label);
    group.getChildren().addAll(content);
    group.getStyleClass().add("group");
    return group;
  }

  private static void showWhen(Node node, ObservableValue<Boolean> when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(when);
  }
}
