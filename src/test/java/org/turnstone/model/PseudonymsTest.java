package org.turnstone.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PseudonymsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna|Beate|I met Anna.|I met Beate.",
        "Anna|Beate|ANNA and anna and AnNa|BEATE and beate and Beate",
        "Anna|Beate|Anna's and Anna’s, Annas|Beate's and Beate’s, Beates",
        "Anna|Beate|Annabel, Joanna, Anna2, Annast|Annabel, Joanna, Anna2, Annast",
        "Anna|Beate|Anna-Lena @Anna_berg (Anna)|Beate-Lena @Beate_berg (Beate)",
        "Anna Berg|P07|Anna  Berg, Anna\u00A0Berg|P07, P07",
        "O'Brien|Smith|O’Brien or O'Brien|Smith or Smith",
        "Anna-Lena|Ida|Anna‑Lena|Ida",
        "AB|P07|AB went ab, Ab|P07 went ab, Ab",
        "José|Luis|José, Jose\u0301, JOSÉ, Jose|Luis, Luis, LUIS, Jose",
        "Anne|Ida|Anne\u0301|Anne\u0301",
        "😀|:)|a😀b 😀|a:)b :)",
        "Анна|Вера|Анна и АННА|Вера и ВЕРА",
        "田中|鈴木|田中さんと山田中央|鈴木さんと山鈴木央",
        "민수|지호|민수가 왔다|지호가 왔다",
        "สมชาย|มานะ|คุณสมชายมา|คุณมานะมา",
        "Anna|Beate|Annaさん|Beateさん",
        "ß|ss|ß|ss"
      })
  void aNameIsReplacedAsAWholeWordAndKeepsItsCase(
      String name, String pseudonym, String text, String shown) {
    assertEquals(shown, spoken(Map.of(name, pseudonym)).text(text));
  }

  @Test
  void theLongestNameCounts() {
    Pseudonyms names = spoken(Map.of("Anna", "Beate", "Anna Berg", "P07", "Berg", "Tal"));
    assertEquals("P07, Beate, Tal, P07s", names.text("Anna Berg, Anna, Berg, Anna bergs"));
  }

  @Test
  void aPseudonymThatIsAnothersNameIsNotReplacedAgain() {
    assertEquals(
        "Beate and Anna", spoken(Map.of("Anna", "Beate", "Beate", "Anna")).text("Anna and Beate"));
  }

  @Test
  void aNameOverTheEndOfALineIsReplacedButNotOverTheEndOfATurn() {
    Pseudonyms names = spoken(Map.of("Anna Berg", "P07"));
    assertEquals("with P07.", names.text("with Anna\nBerg."));
    assertEquals("I am Anna\n\nBerg?", names.text("I am Anna\n\nBerg?"));
  }

  @Test
  void codedWordsThatAreHalfAName() {
    Pseudonyms names = spoken(Map.of("Anna Berg", "P07"));
    Quotation read = Quotation.of("I met Anna Berg.", new TextRange(11, 15));
    assertEquals(new Quotation(read.range(), "P07", "I met ", "."), names.quotation(read));
    assertSame(read, Pseudonyms.NONE.quotation(read));
  }

  @Test
  void withoutPseudonymsTheSameTextIsGivenBack() {
    String text = "I met Anna.";
    assertSame(text, Pseudonyms.NONE.text(text));
    assertSame(text, Pseudonyms.of(Naming.AS_WRITTEN).show(text).text());
    assertFalse(Pseudonyms.of(Naming.AS_WRITTEN).isHiding());
  }

  @Test
  void aSpeakerHasThePseudonymElseTheNameWithNamesReplacedInIt() {
    Naming naming =
        new Naming(Map.of("AB", "Anna Berg"), Map.of("Anna Berg", "P07"), Map.of("Cleo", "Dora"));
    Pseudonyms hiding = Pseudonyms.of(naming);
    assertTrue(hiding.isHiding());
    assertEquals("P07", hiding.speaker("AB"));
    assertEquals("Dora (mother)", hiding.speaker("Cleo (mother)"));
    assertEquals("Ben", hiding.speaker("Ben"));
    Pseudonyms real = Pseudonyms.realNames(naming);
    assertFalse(real.isHiding());
    assertEquals("Anna Berg", real.speaker("AB"));
    assertEquals("Cleo", real.text("Cleo"));
  }

  private static Pseudonyms spoken(Map<String, String> names) {
    return Pseudonyms.of(new Naming(Map.of(), Map.of(), names));
  }
}
