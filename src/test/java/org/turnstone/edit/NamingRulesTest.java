package org.turnstone.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turnstone.model.Conflict;
import org.turnstone.model.Naming;
import org.turnstone.model.Project;

/// What becomes of speakers and names when people change them.
class NamingRulesTest {

  private final List<Action> done = new ArrayList<>();

  @Test
  void aJoinIsUndoneAndRedone() {
    Action join = perform("Ana", join("AB", "", "Anna Berg"));
    assertEquals("Anna Berg", naming().speaker("AB"));
    Action undo = undo(join);
    assertEquals(Naming.AS_WRITTEN, naming());
    undo(undo);
    assertEquals("Anna Berg", naming().speaker("AB"));
    assertEquals(List.of(), sentences());
  }

  @Test
  void joinsOfTwoPeopleAddUp() {
    perform("Ana", join("AB", "", "Anna Berg"));
    perform("Ben", join("Anna Berg", "", "Berg"));
    assertEquals("Berg", naming().speaker("AB"));
    assertEquals(List.of(), sentences());
  }

  @Test
  void aLabelThatTwoPeopleJoinDifferentlyGoesWhereTheLaterOneSays() {
    perform("Ana", join("AB", "", "Anna Berg"));
    perform("Ben", join("AB", "", "Arne Bohm"));
    assertEquals("Arne Bohm", naming().speaker("AB"));
    assertEquals(
        List.of(
            "Ben changed the speaker of AB to Arne Bohm while it became Anna Berg elsewhere."
                + " It is Arne Bohm now."),
        sentences());
  }

  @Test
  void anUndoLeavesThePseudonymThatSomeoneElseGaveSince() {
    Action given = perform("Ana", replace("Anna", "", "Beate"));
    perform("Ben", replace("Anna", "Beate", "Clara"));
    undo(given);
    assertEquals("Clara", naming().spoken().get("Anna"));
    assertEquals(
        List.of(
            "Ana undid a change of what is read for Anna after it had become Clara."
                + " It stays Clara."),
        sentences());
  }

  @Test
  void aSpeakerIsShownUnderAPseudonymAndUnderTheRealNameAgain() {
    perform("Ana", rename("Anna Berg", "", "P07"));
    assertEquals(Optional.of("P07"), naming().pseudonym("Anna Berg"));
    perform("Ana", rename("Anna Berg", "P07", ""));
    assertEquals(Naming.AS_WRITTEN, naming());
  }

  @Test
  void aLaterJoinOfALabelBuildsOnAnEarlierOne() {
    Action first = perform("Ana", join("AB", "", "Anna Berg"));
    Action second = perform("Ana", join("AB", "Anna Berg", "Arne Bohm"));
    Action other = perform("Ana", rename("AB", "", "P07"));
    Aftermath aftermath = Aftermath.of(done.reversed(), first.id());
    assertEquals(Optional.of(second), aftermath.buildingOn(first));
    assertEquals(Optional.empty(), Aftermath.of(done.reversed(), second.id()).buildingOn(second));
    assertEquals(Optional.empty(), Aftermath.of(done.reversed(), other.id()).buildingOn(other));
  }

  private Naming naming() {
    return project().naming();
  }

  private Project project() {
    return Fold.of(done);
  }

  private List<String> sentences() {
    return project().conflicts().stream().map(Conflict::sentence).toList();
  }

  private Action undo(Action action) {
    return add(action.undo(newId(), done.size() + 1, Instant.EPOCH, action.coder()));
  }

  private Action perform(String coder, Edit edit) {
    return add(
        new Action(
            newId(),
            done.size() + 1,
            Instant.EPOCH,
            coder,
            "Did it",
            List.of(edit),
            Optional.empty()));
  }

  private Action add(Action action) {
    done.add(action);
    return action;
  }

  private String newId() {
    return Integer.toString(done.size());
  }

  private static Edit join(String label, String from, String to) {
    return new Edit.LabelJoined(label, choice(from), choice(to));
  }

  private static Edit rename(String speaker, String from, String to) {
    return new Edit.SpeakerRenamed(speaker, choice(from), choice(to));
  }

  private static Edit replace(String name, String from, String to) {
    return new Edit.NameReplaced(name, choice(from), choice(to));
  }

  private static Optional<String> choice(String name) {
    return Optional.of(name).filter(given -> !given.isEmpty());
  }
}
