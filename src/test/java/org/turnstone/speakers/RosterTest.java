package org.turnstone.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Project;
import org.turnstone.model.Role;
import org.turnstone.speakers.WrittenLabel.Place;

class RosterTest {

  private final Catalogue catalogue =
      Interviews.of("Ina, Anna Berg, Ina, AB, Ina, AB", "Ina, Ben", "Ina, AB");

  @Test
  void everyLabelIsASpeakerUntilSomeAreJoined() {
    Roster roster = Roster.of(catalogue, Project.EMPTY);
    assertEquals(
        List.of("Ina", "Anna Berg", "AB", "Ben"),
        roster.speakers().stream().map(Speaker::name).toList());
    Speaker ab = roster.find("AB").orElseThrow();
    assertEquals(3, ab.turns());
    assertEquals(150, ab.units());
    assertEquals(2, ab.transcripts());
    assertEquals(500, roster.units());
    assertEquals(List.of(new Place("t1", 4), new Place("t3", 2)), ab.labels().get(0).examples());
  }

  @Test
  void aJoinedSpeakerHasTheTurnsOfAllItsLabels() {
    Project joined =
        project(new Edit.LabelJoined("AB", Optional.empty(), Optional.of("Anna Berg")));
    Roster roster = Roster.of(catalogue, Project.EMPTY).now(catalogue, joined);
    Speaker anna = roster.find("Anna Berg").orElseThrow();
    assertEquals(List.of("AB", "Anna Berg"), anna.written());
    assertEquals(4, anna.turns());
    assertEquals(2, anna.transcripts());
    assertEquals(Optional.empty(), roster.find("AB"));
  }

  @Test
  void theRoleIsThatOfMostTurnsAndWhatTheProjectSaysCounts() {
    Roster read = Roster.of(catalogue, Project.EMPTY);
    assertEquals(Role.PARTICIPANT, read.find("AB").orElseThrow().role());
    Project said = project(new Edit.RoleSet("AB", Optional.empty(), Optional.of(Role.OTHER)));
    assertEquals(Role.OTHER, read.now(catalogue, said).find("AB").orElseThrow().role());
    Catalogue mixed = Interviews.of("Ina, Ben", "Ben, Ben, Ina, Ben");
    assertFalse(Roster.of(mixed, Project.EMPTY).find("Ben").orElseThrow().sameRole());
  }

  @Test
  void thePseudonymOfAnyLabelIsThatOfTheSpeaker() {
    Project renamed = project(new Edit.SpeakerRenamed("AB", Optional.empty(), Optional.of("P07")));
    Speaker ab = Roster.of(catalogue, renamed).find("AB").orElseThrow();
    assertEquals(Optional.of("P07"), ab.pseudonym());
  }

  private static Project project(Edit edit) {
    return Fold.apply(Project.EMPTY, edit);
  }
}
