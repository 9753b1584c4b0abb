package org.turnstone.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What is ticked beside the hits is written into the query, and what is written is ticked.
class NarrowingTest {

  private static final FieldValue PARTICIPANT = new FieldValue("role", "participant");

  private static void toggles(String query, FieldValue value, String expected) throws Exception {
    assertEquals(expected, Narrowing.of(query).toggled(value));
  }

  private static List<String> values(String query, String group) throws Exception {
    return Narrowing.of(query).values(group).stream().map(FieldValue::written).toList();
  }

  @Test
  void aValueIsAddedWithAnd() throws Exception {
    toggles("rent", PARTICIPANT, "rent AND role:participant");
    toggles("  ", PARTICIPANT, "role:participant");
    toggles("rent job", PARTICIPANT, "rent job AND role:participant");
  }

  @Test
  void alternativesAreBracketedFirst() throws Exception {
    toggles("rent OR job", PARTICIPANT, "(rent OR job) AND role:participant");
  }

  @Test
  void aSecondValueOfTheSameFieldIsAnAlternative() throws Exception {
    toggles(
        "rent AND role:participant",
        new FieldValue("role", "other"),
        "rent AND role:(participant OR other)");
  }

  @Test
  void codesAndNotCodedAreOneGroup() throws Exception {
    toggles("rent AND code:joy", new FieldValue("coded", "no"), "rent AND (code:joy OR coded:no)");
    toggles("(code:joy OR coded:no) AND rent", new FieldValue("code", "joy"), "coded:no AND rent");
  }

  @Test
  void aValueIsTakenOutWithItsAnd() throws Exception {
    toggles("rent AND role:participant", PARTICIPANT, "rent");
    toggles("role:participant AND rent", PARTICIPANT, "rent");
    toggles("role:participant rent", PARTICIPANT, "rent");
    toggles("rent role:participant job", PARTICIPANT, "rent job");
    toggles("role:participant", PARTICIPANT, "");
    toggles("rent AND role:(other OR participant)", PARTICIPANT, "rent AND role:other");
  }

  @Test
  void whatSomeoneWroteIsKnownWhereverItStands() throws Exception {
    assertEquals(List.of(), values("a AND role:participant OR b", "role"));
    assertEquals(List.of("role:participant"), values("a role:participant -b", "role"));
    assertEquals(
        List.of("\"Years of work\":12", "\"Years of work\":13"),
        values("a \"Years of work\":(12 OR 13)", "years of work"));
    assertEquals(List.of(), values("a NOT role:participant", "role"));
    assertEquals(List.of(), values("a (role:participant OR b)", "role"));
    assertEquals(List.of(), values("cohort:19*", "cohort"));
    assertEquals(List.of("role", "code"), Narrowing.of("role:other coded:no x").groups());
  }

  @Test
  void clearingTakesAllOfThemOut() throws Exception {
    assertEquals(
        "(a OR b)", Narrowing.of("(a OR b) AND role:other AND coded:no cohort:x").cleared());
  }

  @Test
  void valuesAreQuotedWhereTheyMustBe() {
    assertEquals("occupation:\"film maker\"", new FieldValue("occupation", "film maker").written());
    assertEquals("\"Role\":nurse", new FieldValue("Role", "nurse").written());
    assertEquals("x:\"OR\"", new FieldValue("x", "OR").written());
    assertEquals(
        new FieldValue("Years_of_work", "Über 12"), new FieldValue("years of work", "uber (12)"));
  }

  @Test
  void whatIsTickedIsTickedOffAgain() throws Exception {
    for (String query : List.of("a", "a OR b", "", "a b", "NOT c", "\"a b\"~3 -d", "(a)")) {
      for (FieldValue value :
          List.of(
              PARTICIPANT, new FieldValue("Years of work", "a/b"), new FieldValue("coded", "no"))) {
        String narrowed = Narrowing.of(query).toggled(value);
        assertEquals(List.of(value), List.copyOf(Narrowing.of(narrowed).values(value.group())));
        String back = Narrowing.of(narrowed).toggled(value);
        assertEquals(query.contains("OR") ? "(" + query + ")" : query, back);
      }
    }
  }
}
