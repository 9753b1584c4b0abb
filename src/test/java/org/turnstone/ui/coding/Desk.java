package org.turnstone.ui.coding;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.search.LikeCode;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.ChangesAtOnce;

/// A project in memory with all that the panel needs, and the actions that were done to it.
final class Desk {

  final List<Action> done = new ArrayList<>();
  final CodingWork work;
  final CodeTally tally;
  final TagModel tagging;
  final SuggestionsModel suggestions;

  /// What like turns are coded with, the likeliest first.
  List<LikeCode> like = List.of();

  Desk(Project project) {
    work =
        new CodingWork(
            project,
            "Ana",
            InstantSource.fixed(StudioProject.NOW),
            new ChangesAtOnce(this::now, this::perform));
    tally = new CodeTally(work, Background.atOnce());
    tagging = new TagModel(work, tally);
    suggestions = new SuggestionsModel(work, tagging, source());
  }

  static Desk on(Place place) {
    Desk desk = new Desk(StudioProject.project());
    desk.work.placeProperty().set(Optional.of(place));
    return desk;
  }

  SuggestionsModel.Source source() {
    return new SuggestionsModel.Source((_, _, _) -> like, Background.atOnce());
  }

  private Project now() {
    return work.project();
  }

  List<String> labels() {
    return done.stream().map(Action::label).toList();
  }

  /// Codes on the place, with the words they are on.
  List<String> codings() {
    return work.project()
        .allCodings()
        .map(
            coding ->
                work.project().codebook().find(coding.code()).orElseThrow().name()
                    + ": "
                    + coding.quotation().words())
        .sorted()
        .toList();
  }

  void undo() {
    Action undo = done.getLast().undo("undo", 99, Instant.EPOCH, "Ana");
    work.changed(Fold.apply(work.project(), undo), Optional.of(undo));
  }

  CodingActions actions(List<CodingId> selected) {
    return new CodingActions() {
      @Override
      public void select(CodingId coding) {
        selected.add(coding);
        Place place = work.place().orElseThrow();
        work.placeProperty()
            .set(
                Optional.of(
                    new Place(
                        place.transcript(), place.turn(), Optional.empty(), Optional.of(coding))));
      }

      @Override
      public void goOnReading() {}

      @Override
      public void nextUncoded(Runnable arrived, Runnable stayed) {
        stayed.run();
      }

      @Override
      public void tag() {}
    };
  }

  private void perform(String label, List<Edit> edits) {
    Action action =
        new Action(
            "action " + done.size(),
            done.size(),
            StudioProject.NOW,
            "Ana",
            label,
            edits,
            Optional.empty());
    done.add(action);
    work.changed(Fold.apply(work.project(), action), Optional.of(action));
  }
}
