package org.turnstone.ui.speakers;

import static org.turnstone.ui.speakers.SpeakersModel.WORDS;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.turnstone.model.Role;
import org.turnstone.speakers.Proposal;
import org.turnstone.speakers.Speaker;
import org.turnstone.speakers.WrittenLabel;
import org.turnstone.ui.kit.Navigator;
import org.turnstone.ui.kit.SegmentedChoice;
import org.turnstone.ui.kit.Texts;

/// The chosen speaker: role, pseudonym, labels as written, some of what is said. For several chosen
/// ones, which name they have when they are joined.
final class SpeakerPage extends VBox {

  private final SpeakersModel model;
  private final PseudonymForm pseudonym;
  private final ExampleLines lines;
  private final Runnable goOn;
  private Node first = this;

  /// @param goOn gives the focus back to the list
  SpeakerPage(SpeakersModel model, Navigator navigator, Runnable goOn) {
    this.model = model;
    this.goOn = goOn;
    pseudonym = new PseudonymForm(model, goOn);
    lines = new ExampleLines(model, navigator);
    getStyleClass().add("speaker-page");
    InvalidationListener show = _ -> show();
    model.chosenProperty().addListener(show);
    model.countedProperty().addListener(show);
    show();
  }

  /// Goes to what is most often done: the pseudonym of one speaker, the join of several.
  void write() {
    first.requestFocus();
  }

  private void show() {
    List<Speaker> chosen = model.chosenProperty().get();
    getChildren().clear();
    if (chosen.size() == 1) {
      show(chosen.getFirst());
    } else if (chosen.size() > 1) {
      showJoin(chosen);
    }
  }

  private void show(Speaker speaker) {
    double all = model.countedProperty().get().map(now -> (double) now.roster().units()).orElse(1d);
    SpeakerRow row = new SpeakerRow(speaker, speaker.units() / Math.max(1, all), 0);
    var title = Texts.wrapped(row.name(), "heading");
    title.setId("speaker-title");
    getChildren().addAll(title, Texts.wrapped(SpeakerCell.said(speaker, row.share()), "text2"));
    model.proposalFor(speaker).ifPresent(this::showProposal);
    if (!speaker.name().isEmpty()) {
      pseudonym.show(speaker);
      first = pseudonym.field();
      getChildren().addAll(section("role"), role(speaker), section("pseudonym"), pseudonym);
    }
    getChildren().addAll(section("labels"), labels(speaker), section("lines"), lines);
  }

  private void showProposal(Proposal proposal) {
    VBox box = new VBox(8);
    box.getStyleClass().add("speaker-proposal");
    for (Proposal.Same same : proposal.others()) {
      Proposal alone = new Proposal(proposal.name(), List.of(same));
      VBox one = new VBox(4, ProposalCell.reason(same, proposal.name()));
      if (model.editable()) {
        one.getChildren().add(ProposalCell.buttons(model, alone));
      }
      box.getChildren().add(one);
    }
    getChildren().add(box);
  }

  private Node role(Speaker speaker) {
    SegmentedChoice<Role> role =
        new SegmentedChoice<>(
            WORDS.text("role"),
            List.of(Role.values()),
            each -> new SimpleStringProperty(WORDS.text("role." + each.word())));
    role.setId("speaker-role");
    role.chosenProperty().set(speaker.role());
    role.setDisable(!model.editable());
    role.chosenProperty().addListener((_, _, to) -> model.setRole(speaker, to));
    VBox box = new VBox(4, role);
    if (!speaker.sameRole()) {
      box.getChildren().add(Texts.wrapped(WORDS.text("role.mixed"), "small", "text2"));
    }
    return box;
  }

  private Node labels(Speaker speaker) {
    VBox rows = new VBox();
    for (WrittenLabel label : speaker.labels()) {
      var name =
          Texts.told(Texts.label(label.label().isEmpty() ? WORDS.text("unnamed") : label.label()));
      name.setMinWidth(0);
      var count = Texts.label(WORDS.text("label.turns", label.turns(), label.transcripts().size()));
      count.getStyleClass().addAll("small", "text2");
      count.setMinWidth(USE_PREF_SIZE);
      HBox row = new HBox(8, name, count, Texts.gap());
      row.getStyleClass().add("speaker-label");
      if (speaker.labels().size() > 1 && model.editable()) {
        Button apart = new Button(WORDS.text("apart"));
        apart.getStyleClass().addAll("flat", "compact", "take-apart");
        apart.setAccessibleText(WORDS.text("apart.told", label.label(), speaker.name()));
        apart.setMinWidth(USE_PREF_SIZE);
        apart.setOnAction(_ -> model.takeApart(speaker, label.label()));
        row.getChildren().add(apart);
      }
      rows.getChildren().add(row);
    }
    return rows;
  }

  private void showJoin(List<Speaker> chosen) {
    var title = Texts.wrapped(WORDS.text("chosen", chosen.size()), "heading");
    ToggleGroup group = new ToggleGroup();
    VBox names = new VBox(8);
    chosen.stream()
        .filter(speaker -> !speaker.name().isEmpty())
        .map(speaker -> name(speaker, group))
        .forEach(names.getChildren()::add);
    if (!group.getToggles().isEmpty()) {
      group.selectToggle(group.getToggles().getFirst());
    }
    Button join = new Button(WORDS.text("join.several", chosen.size()));
    join.setId("join-chosen");
    join.getStyleClass().add("main");
    join.setDisable(!model.editable() || group.getToggles().size() < chosen.size());
    join.setOnAction(
        _ -> {
          Speaker into = (Speaker) group.getSelectedToggle().getUserData();
          model.join(into, chosen.stream().filter(each -> !each.equals(into)).toList());
          goOn.run();
        });
    first = join;
    getChildren().addAll(title, Texts.wrapped(WORDS.text("join.means"), "text2"), names, join);
  }

  private static RadioButton name(Speaker speaker, ToggleGroup group) {
    RadioButton name = new RadioButton(speaker.name());
    name.setMnemonicParsing(false);
    name.setUserData(speaker);
    name.setToggleGroup(group);
    return name;
  }

  private static Node section(String key) {
    return Texts.label(WORDS.text("section." + key), "section-label", "speaker-section");
  }
}
