package org.turnstone.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Project;

class ProposalsTest {

  @ParameterizedTest
  @CsvSource({
    "Anna Berg,AB,INITIALS",
    "Anna Berg,A.B.,INITIALS",
    "Anna Berg,A. B.,INITIALS",
    "Anna Berg,ab,INITIALS",
    "Dr. Anna Berg,AB,INITIALS",
    "Anna-Lena Berg,ALB,INITIALS",
    "Анна Берг,А.Б.,INITIALS",
    "Émile Zola,EZ,INITIALS",
    "Anna Berg,Anna,FIRST_NAME",
    "Anna Berg,ANNA BERG,CASE",
    "straße,STRASSE,CASE",
    "Анна,АННА,CASE",
    "P03,P 03,SPACING",
    "P03,P-03,SPACING",
    "P03,P_03.,SPACING",
    "Ｐ０３,P03,CASE",
    "José,Jose,ACCENTS",
    "Müller,Muller,ACCENTS",
    "Müller,Mueller,ACCENTS",
    "Łukasz,Lukasz,ACCENTS",
    "José,JosÃ©,BROKEN",
    "Müller,MÃ¼ller,BROKEN",
    "Иван,Ð\u0098Ð²Ð°Ð½,BROKEN",
    "José,Jos\uFFFD,BROKEN",
    "Müller,M\uFFFDller,BROKEN",
    "Assistant,AI,SYNONYM",
    "AI,Chatbot,SYNONYM",
    "User,Human,SYNONYM"
  })
  void namesThatAreProbablyOneSpeakerAreProposedWithTheReason(
      String name, String other, Proposal.Reason reason) {
    List<Proposal> proposals = in("Ina, %s, Ina, %s, Ina, %s".formatted(name, name, other));
    assertEquals(List.of(new Proposal(name, List.of(new Proposal.Same(other, reason)))), proposals);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ina, Anna Berg, Ina, Arne Bohm, Ina, AB",
        "Ina, Anna Berg, Ina, Anna Bohm, Ina, Anna",
        "Ina, Müller, Ina, Möller, Ina, M\uFFFDller",
        "Ina, P1 1, Ina, P11",
        "Ina, P1, Ina, P01",
        "Ina, Speaker, Ina, Speaker A",
        "Ina, Interviewer, Ina, Interviewer Anna",
        "Ina, Ben, Ina, Bea",
        "Ina, B, Ina, Ben",
        "Ina, Ивай, Ina, Иваи",
        "Ina, ?, Ina, !"
      })
  void namesThatMayBeSeveralPeopleAreLeftAlone(String labels) {
    assertEquals(List.of(), in(labels));
  }

  @Test
  void initialsAreNotProposedWhereTheyFitNamesInDifferentFiles() {
    assertEquals(List.of(), in("Ina, Anna Berg, Ina, AB", "Ina, Arne Bohm, Ina, AB"));
  }

  @Test
  void initialsAreNotProposedInInterviewsWhereNobodyHasThatName() {
    assertEquals(List.of(), in("Ina, Anna Berg, Ina, AB", "Ina, AB"));
  }

  @Test
  void aFullNameAndAllItsFormsAreOneProposal() {
    assertEquals(
        List.of(
            new Proposal(
                "Anna Berg",
                List.of(
                    new Proposal.Same("AB", Proposal.Reason.INITIALS),
                    new Proposal.Same("A.B.", Proposal.Reason.SPACING),
                    new Proposal.Same("ANNA BERG", Proposal.Reason.CASE)))),
        in("Ina, Anna Berg, Ina, AB, Ina, AB, Ina, A.B., Ina, ANNA BERG, Ina, Anna Berg"));
  }

  @Test
  void whatIsJoinedIsNotProposedAgain() {
    Catalogue catalogue = Interviews.of("Ina, Anna Berg, Ina, AB");
    Edit join = new Edit.LabelJoined("AB", Optional.empty(), Optional.of("Anna Berg"));
    Project joined = Fold.apply(Project.EMPTY, join);
    assertEquals(List.of(), Proposals.of(Roster.of(catalogue, joined)));
  }

  private static List<Proposal> in(String... interviews) {
    return Proposals.of(Roster.of(Interviews.of(interviews), Project.EMPTY));
  }
}
