package org.turnstone.ui.search;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.turnstone.model.Role;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// What leaves fewer hits: who speaks.
final class NarrowDown extends VBox {

  private static final Words WORDS = Words.of(NarrowDown.class);

  private static final List<Role> ORDER = List.of(Role.PARTICIPANT, Role.INTERVIEWER, Role.OTHER);

  private final FindModel model;
  private final Map<Role, CheckBox> boxes = new EnumMap<>(Role.class);

  NarrowDown(FindModel model) {
    this.model = model;
    getStyleClass().addAll("narrow-down", "panel");
    Button clear = new Button(WORDS.text("narrow.clear"));
    clear.getStyleClass().addAll("flat", "compact");
    clear.visibleProperty().bind(model.rolesProperty().map(roles -> !roles.isEmpty()));
    clear.setOnAction(_ -> model.rolesProperty().set(EnumSet.noneOf(Role.class)));
    HBox head = new HBox(Texts.label(WORDS.text("narrow"), "strong"), Texts.gap(), clear);
    head.getStyleClass().add("narrow-head");
    VBox group = new VBox(Texts.label(WORDS.text("narrow.role"), "section-label", "text2"));
    group.getStyleClass().add("narrow-group");
    for (Role role : ORDER) {
      group.getChildren().add(row(role));
    }
    getChildren().addAll(head, group);
    model.rolesProperty().subscribe(this::show);
  }

  private HBox row(Role role) {
    CheckBox box = new CheckBox(WORDS.text("role." + role.word()));
    box.setId("role-" + role.word());
    box.setOnAction(_ -> choose(role, box.isSelected()));
    boxes.put(role, box);
    Label count = Texts.label("", "small", "text2");
    count.textProperty().bind(model.foundProperty().map(page -> count(page.roles().get(role))));
    HBox row = new HBox(box, Texts.gap(), count);
    row.getStyleClass().add("narrow-row");
    if (role == Role.OTHER) {
      row.visibleProperty()
          .bind(model.foundProperty().map(page -> page.roles().getOrDefault(role, 0L) > 0));
      row.managedProperty().bind(row.visibleProperty());
    }
    return row;
  }

  private void choose(Role role, boolean wanted) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(model.rolesProperty().get());
    if (wanted) {
      roles.add(role);
    } else {
      roles.remove(role);
    }
    model.rolesProperty().set(roles);
  }

  private void show(Set<Role> roles) {
    boxes.forEach((role, box) -> box.setSelected(roles.contains(role)));
  }

  private static String count(@Nullable Long count) {
    return count == null ? "" : Words.number(count);
  }
}
