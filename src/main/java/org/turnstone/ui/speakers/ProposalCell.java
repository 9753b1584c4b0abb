package org.turnstone.ui.speakers;

import static org.turnstone.ui.speakers.SpeakersModel.WORDS;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.turnstone.speakers.Proposal;
import org.turnstone.speakers.Proposal.Same;
import org.turnstone.ui.kit.Texts;

/// A proposal with its reasons, and what to do with it.
final class ProposalCell extends ListCell<Proposal> {

  /// As many names are told; the others are on the page of the speaker.
  private static final int TOLD = 4;

  private final SpeakersModel model;

  ProposalCell(SpeakersModel model) {
    this.model = model;
    getStyleClass().add("proposal-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Proposal proposal, boolean empty) {
    super.updateItem(proposal, empty);
    if (proposal == null || empty) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    VBox card = new VBox(4, Texts.wrapped(title(proposal), "strong"));
    proposal.others().stream()
        .limit(TOLD)
        .map(same -> reason(same, proposal.name()))
        .forEach(card.getChildren()::add);
    if (proposal.others().size() > TOLD) {
      String more = WORDS.text("proposal.more", proposal.others().size() - TOLD);
      card.getChildren().add(Texts.label(more, "small", "text2"));
    }
    if (model.editable()) {
      card.getChildren().add(buttons(model, proposal));
    }
    card.getStyleClass().add("proposal-card");
    setGraphic(card);
    setAccessibleText(
        proposal.others().stream()
            .map(same -> sentence(same, proposal.name()))
            .collect(Collectors.joining(" ")));
  }

  static HBox buttons(SpeakersModel model, Proposal proposal) {
    Button join = new Button(WORDS.text("join"));
    join.getStyleClass().addAll("compact", "join-proposed");
    join.setAccessibleText(WORDS.text("join.told", title(proposal)));
    join.setOnAction(_ -> model.accept(proposal));
    join.setMinWidth(USE_PREF_SIZE);
    Button different = new Button(WORDS.text("different"));
    different.getStyleClass().addAll("flat", "compact", "reject-proposed");
    different.setAccessibleText(WORDS.text("different.told", title(proposal)));
    different.setOnAction(_ -> model.reject(proposal));
    return new HBox(8, join, different);
  }

  static String title(Proposal proposal) {
    String others =
        proposal.others().stream().limit(TOLD).map(Same::name).collect(Collectors.joining(", "));
    return WORDS.text("proposal", others, proposal.name());
  }

  static Node reason(Same same, String name) {
    Label reason = Texts.wrapped(sentence(same, name), "small", "text2");
    reason.setMaxWidth(Double.MAX_VALUE);
    return reason;
  }

  static String sentence(Same same, String name) {
    return WORDS.text("reason." + same.reason(), same.name(), name);
  }
}
