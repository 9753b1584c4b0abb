package org.turnstone.ui.excerpts;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Pseudonyms;
import org.turnstone.model.Quotation;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.ui.kit.Words;

/// A row of the list: an excerpt, or the heading of a group.
final class ExcerptCell extends ListCell<Row> {

  private static final Words WORDS = Words.of(ExcerptCell.class);
  private static final int MOST_VALUES = 2;

  private final ExcerptsModel model;
  private final ExcerptChanges changes;
  private final ExcerptView view;
  private final MemoColumn memo;
  private final GroupHead head = new GroupHead();
  private Optional<Region> content = Optional.empty();
  private Optional<WordsAround> around = Optional.empty();

  ExcerptCell(ExcerptsModel model, ExcerptChanges changes, ExcerptRequests requests) {
    this.model = model;
    this.changes = changes;
    boolean editable = model.isEditable();
    memo = new MemoColumn(requests::memoField, requests::write, editable);
    view =
        new ExcerptView(
            memo,
            new ExcerptBar(requests::open, requests::recode, requests::remove, editable),
            () -> coding().ifPresent(requests::open));
    getStyleClass().add("excerpt-cell");
    setPrefWidth(0);
    setOnMousePressed(
        pressed -> {
          if (pressed.getButton() == MouseButton.PRIMARY && getItem() instanceof Row.Head row) {
            model.fold(row.group().key(), row.open());
          }
        });
    model.readProperty().addListener((_, _, _) -> wordsArrived());
    model.namesProperty().addListener((_, _, _) -> showAgain());
    model.writingProperty().addListener((_, _, now) -> setWriting(now));
    model.chosenProperty().addListener((_, _, _) -> showBar());
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    switch (empty ? null : row) {
      case null -> put(null);
      case Row.Head(var group, boolean open) -> {
        GroupNames.Named named =
            GroupNames.of(group.key(), model.workspace().project(), model.namesProperty().get());
        head.show(named, group.codings().size(), group.transcripts(), open);
        setAccessibleText(
            WORDS.text(
                open ? "head.open" : "head.folded",
                named.name(),
                group.codings().size(),
                group.transcripts()));
        put(head);
      }
      case Row.One(Coding coding) -> {
        model.readAhead(getIndex());
        show(coding);
        put(view);
      }
    }
  }

  private Optional<Coding> coding() {
    return getItem() instanceof Row.One(Coding coding) ? Optional.of(coding) : Optional.empty();
  }

  private void show(Coding coding) {
    around = model.words(coding);
    memo.setWriting(model.writingProperty().get());
    ExcerptView.Facts facts = facts(coding);
    Pseudonyms names = model.namesProperty().get();
    Quotation quotation = names.quotation(coding.quotation());
    view.show(
        coding.withQuotation(quotation),
        around.orElseGet(() -> WordsAround.of(coding)).under(names),
        facts);
    showBar();
    setAccessibleText(
        WORDS.text(
            "excerpt",
            facts.code().name(),
            quotation.words(),
            facts.place(),
            coding.coder(),
            facts.memo()));
  }

  private void wordsArrived() {
    coding()
        .filter(coding -> !model.words(coding).equals(around))
        .ifPresent(
            coding -> {
              show(coding);
              requestLayout();
            });
  }

  private void showAgain() {
    updateItem(getItem(), isEmpty());
    requestLayout();
  }

  private void setWriting(Optional<CodingId> now) {
    if (coding().isPresent()) {
      memo.setWriting(now);
      requestLayout();
    }
  }

  private void showBar() {
    coding()
        .ifPresent(
            coding -> {
              List<Coding> chosen = model.chosenProperty().get();
              boolean only = chosen.size() == 1 && chosen.getFirst().id().equals(coding.id());
              view.setBarShown(only, code(coding).colour());
            });
  }

  private ExcerptView.Facts facts(Coding coding) {
    Pseudonyms names = model.namesProperty().get();
    Codebook codebook = model.workspace().project().codebook();
    String values =
        model
            .workspace()
            .catalogue()
            .find(coding.transcript())
            .map(TranscriptSummary::attributes)
            .map(all -> String.join(", ", all.values().stream().limit(MOST_VALUES).toList()))
            .orElse("");
    return new ExcerptView.Facts(
        code(coding),
        changes.cited(coding),
        names.text(values),
        names.text(coding.memo()),
        model.shown().found().alsoOn(coding).stream()
            .map(Coding::code)
            .filter(other -> !other.equals(coding.code()))
            .distinct()
            .flatMap(other -> codebook.find(other).stream())
            .toList(),
        coding.coder().equals(model.workspace().coder()));
  }

  private Code code(Coding coding) {
    return model
        .workspace()
        .project()
        .codebook()
        .find(coding.code())
        .orElseGet(() -> new Code(coding.code(), "", CodeColour.OCHRE, Optional.empty()));
  }

  private void put(@Nullable Region shown) {
    if (shown == null) {
      setAccessibleText(null);
    }
    content = Optional.ofNullable(shown);
    setGraphic(shown);
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    double across = width > 0 ? width : getListView().getWidth();
    return content
        .map(
            shown ->
                shown.prefHeight(across - snappedLeftInset() - snappedRightInset())
                    + snappedTopInset()
                    + snappedBottomInset())
        .orElse(0.0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  /// Instead of the layout of a label: that gives the row a size of its own first, and each change
  /// of its size asks for another layout, without end.
  @Override
  protected void layoutChildren() {
    if (content.isEmpty()) {
      super.layoutChildren();
      return;
    }
    double left = snappedLeftInset();
    content
        .get()
        .resizeRelocate(
            left,
            snappedTopInset(),
            getWidth() - left - snappedRightInset(),
            getHeight() - snappedTopInset() - snappedBottomInset());
  }
}
