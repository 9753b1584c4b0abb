package org.turnstone.ui.memos;

import static org.turnstone.ui.memos.MemoSubject.WORDS;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.turnstone.model.CodeId;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// What leaves fewer memos: what they are on, who wrote them, a code, a transcript.
final class MemoFilters extends VBox {

  private final MemosModel model;
  private final Map<MemoKind, CheckBox> kinds = new EnumMap<>(MemoKind.class);

  MemoFilters(MemosModel model) {
    this.model = model;
    getStyleClass().addAll("memo-filters", "panel");
    Button clear = new Button(WORDS.text("filters.clear"));
    clear.setId("memo-filters-clear");
    clear.getStyleClass().addAll("flat", "compact");
    clear.visibleProperty().bind(model.filterProperty().map(each -> !each.equals(MemoFilter.ALL)));
    clear.setOnAction(_ -> model.filterProperty().set(MemoFilter.ALL));
    HBox head = new HBox(Texts.label(WORDS.text("filters"), "strong"), Texts.gap(), clear);
    head.getStyleClass().add("memo-filters-head");
    VBox on = group("filters.on");
    for (MemoKind kind : MemoKind.values()) {
      on.getChildren().add(row(kind));
    }
    getChildren().addAll(head, on, coder(), code(), transcript());
    model.filterProperty().subscribe(this::show);
  }

  private HBox row(MemoKind kind) {
    CheckBox box = new CheckBox(WORDS.text("kind." + kind));
    box.setId("memos-on-" + kind);
    box.setOnAction(_ -> choose(kind, box.isSelected()));
    kinds.put(kind, box);
    Label count = Texts.label("", "small", "text2");
    count
        .textProperty()
        .bind(
            model
                .facetsProperty()
                .map(facets -> Words.number(facets.kinds().getOrDefault(kind, 0))));
    HBox row = new HBox(box, Texts.gap(), count);
    row.getStyleClass().add("memo-filters-row");
    return row;
  }

  private void choose(MemoKind kind, boolean wanted) {
    Set<MemoKind> chosen = EnumSet.noneOf(MemoKind.class);
    chosen.addAll(model.filterProperty().get().kinds());
    if (wanted) {
      chosen.add(kind);
    } else {
      chosen.remove(kind);
    }
    model.filterProperty().set(model.filterProperty().get().withKinds(chosen));
  }

  private void show(MemoFilter filter) {
    kinds.forEach((kind, box) -> box.setSelected(filter.kinds().contains(kind)));
  }

  private Node coder() {
    return choice(
        "coder",
        new MemoChoice<>(
            model,
            facets -> List.copyOf(facets.coders().keySet()),
            (coder, facets) ->
                WORDS.text("coder.count", coder, facets.coders().getOrDefault(coder, 0)),
            new MemoChoice.Part<>(MemoFilter::coder, MemoFilter::withCoder)));
  }

  private Node code() {
    return choice(
        "code",
        new MemoChoice<>(
            model,
            facets -> List.copyOf(facets.codes().keySet()),
            (code, facets) -> facets.codes().getOrDefault(code, ""),
            new MemoChoice.Part<CodeId>(MemoFilter::code, MemoFilter::withCode)));
  }

  private Node transcript() {
    return choice(
        "transcript",
        new MemoChoice<>(
            model,
            MemoFacets::transcripts,
            (id, _) -> id,
            new MemoChoice.Part<>(MemoFilter::transcript, MemoFilter::withTranscript)));
  }

  private static Node choice(String key, MemoChoice<?> choice) {
    choice.setId("memos-of-" + key);
    choice.setAccessibleText(WORDS.text("filters." + key));
    choice.callAll(WORDS.text("filters." + key + ".all"));
    VBox group = group("filters." + key);
    group.getChildren().add(choice);
    return group;
  }

  private static VBox group(String title) {
    VBox group = new VBox(Texts.label(WORDS.text(title), "section-label", "text2"));
    group.getStyleClass().add("memo-filters-group");
    return group;
  }
}
