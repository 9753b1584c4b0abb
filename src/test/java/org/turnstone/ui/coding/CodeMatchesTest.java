package org.turnstone.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.TextRange;

class CodeMatchesTest {

  private final Map<CodeId, Instant> used = new HashMap<>();

  @Test
  void wordsThatBeginSoStandBeforeLettersWithin() {
    assertEquals(
        List.of("confidence", "credit and consent", "economic worry"),
        found("con", "economic worry", "credit and consent", "confidence"));
  }

  @Test
  void lettersInOrderStandLast() {
    assertEquals(
        List.of("ecwatt", "economic worry"), found("ecw", "economic worry", "ecwatt", "decaw"));
  }

  @Test
  void amongEqualsTheOneUsedLastIsFirst() {
    used.put(new CodeId("confusion"), Instant.EPOCH);
    used.put(new CodeId("conscience"), Instant.EPOCH.plusSeconds(60));
    assertEquals(
        List.of("conscience", "confusion", "confidence"),
        found("con", "confidence", "confusion", "conscience"));
  }

  @Test
  void recentUseDoesNotLiftAWorseMatch() {
    used.put(new CodeId("economic worry"), Instant.EPOCH);
    assertEquals(
        List.of("confidence", "economic worry"), found("con", "confidence", "economic worry"));
  }

  @Test
  void caseAndAccentsDoNotMatter() {
    assertEquals(List.of("Café Größe"), found("CAFE", "Café Größe"));
    assertEquals(List.of("Café Größe"), found("gro", "Café Größe"));
    assertEquals(List.of("cafe"), found("café", "cafe"));
  }

  @Test
  void typedLettersAreMarkedInTheNameAsWritten() {
    Code code = code("Die e\u0301le\u0300ves");
    assertEquals(
        List.of(new TextRange(4, 9)),
        CodeMatch.of(code, "ele").orElseThrow().marked(),
        "accents written as marks of their own belong to their letters");
  }

  @Test
  void surrogatePairsAreMarkedWhole() {
    Code code = code("fun 🎨 paint");
    assertEquals(List.of(new TextRange(4, 6)), CodeMatch.of(code, "🎨").orElseThrow().marked());
  }

  @Test
  void withNothingTypedAllStandTheLastUsedFirst() {
    used.put(new CodeId("zest"), Instant.EPOCH);
    assertEquals(List.of("zest", "anger", "joy"), found("", "joy", "anger", "zest"));
  }

  @Test
  void aPathFindsOnlyWhatIsUnderIt() {
    Code feelings = code("Feelings");
    Code worries = code("Worries");
    Code ease = new Code(new CodeId("1"), "unease", CodeColour.CLAY, Optional.of(feelings.id()));
    Code money = new Code(new CodeId("2"), "unpaid", CodeColour.CLAY, Optional.of(worries.id()));
    Codebook codebook =
        new Codebook(
            Map.of(
                feelings.id(),
                feelings,
                worries.id(),
                worries,
                ease.id(),
                ease,
                money.id(),
                money));
    assertEquals(
        List.of("unease"),
        new CodeMatches(codebook)
            .find("feel / un", _ -> 0, id -> Optional.empty()).stream()
                .map(match -> match.code().name())
                .toList());
  }

  private List<String> found(String typed, String... names) {
    Map<CodeId, Code> codes = new HashMap<>();
    for (String name : names) {
      codes.put(new CodeId(name), code(name));
    }
    return new CodeMatches(new Codebook(codes))
        .find(typed, _ -> 0, id -> Optional.ofNullable(used.get(id))).stream()
            .map(match -> match.code().name())
            .toList();
  }

  private static Code code(String name) {
    return new Code(new CodeId(name), name, CodeColour.OCHRE, Optional.empty());
  }
}
