package org.turnstone.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;

/// A map of codings holds what any map would, and each one stays what it was.
class CodingMapTest {

  private static final Quotation WORDS = new Quotation(new TextRange(0, 1), "a", "", "");

  private final Random random = new Random(11);

  @Test
  void afterAnyChangesItHoldsWhatAHashMapHolds() {
    for (int round = 0; round < 200; round++) {
      Map<CodingId, Coding> expected = new HashMap<>();
      CodingMap map = CodingMap.EMPTY;
      List<CodingMap> all = new ArrayList<>(List.of(map));
      List<Map<CodingId, Coding>> allExpected = new ArrayList<>(List.of(Map.of()));
      int ids = 1 + random.nextInt(300);
      for (int step = 0; step < 12; step++) {
        CodingMap.Changes changes = map.changes();
        for (int change = random.nextInt(60); change > 0; change--) {
          CodingId id = id(random.nextInt(ids));
          if (random.nextInt(3) > 0) {
            Coding coding = coding(id, "memo " + random.nextInt(9));
            changes.put(coding);
            expected.put(id, coding);
          } else {
            changes.remove(id);
            expected.remove(id);
          }
          assertEquals(expected.get(id), changes.get(id));
          assertEquals(expected.isEmpty(), changes.isEmpty());
        }
        map = changes.map();
        all.add(map);
        allExpected.add(Map.copyOf(expected));
      }
      for (int i = 0; i < all.size(); i++) {
        assertSameCodings(allExpected.get(i), all.get(i));
      }
    }
  }

  @Test
  void idsWithTheSameHashAreToldApart() {
    List<CodingId> same = sameHash();
    assertEquals(1, same.stream().mapToInt(CodingId::hashCode).distinct().count());
    CodingMap.Changes changes = CodingMap.EMPTY.changes();
    same.forEach(id -> changes.put(coding(id, "")));
    CodingMap map = changes.map();
    assertEquals(new HashSet<>(same), map.keySet());
    CodingMap without = map.changes().remove(same.getFirst()).map();
    assertNull(without.get(same.getFirst()));
    assertEquals(coding(same.getLast(), ""), without.get(same.getLast()));
    CodingMap none = map;
    for (CodingId id : same) {
      none = none.changes().remove(id).map();
    }
    assertSame(CodingMap.EMPTY, none);
  }

  @Test
  void changesGoOnAfterAMapWasTaken() {
    CodingMap.Changes changes = CodingMap.EMPTY.changes().put(coding(id(1), ""));
    CodingMap one = changes.map();
    changes.put(coding(id(2), "")).remove(id(1));
    assertEquals(1, one.size());
    assertEquals(coding(id(1), ""), one.get(id(1)));
    assertEquals(Map.of(id(2), coding(id(2), "")), changes.map());
  }

  private static void assertSameCodings(Map<CodingId, Coding> expected, CodingMap map) {
    assertEquals(expected, map);
    assertEquals(map, expected);
    assertEquals(expected.hashCode(), map.hashCode());
    assertEquals(expected.size(), map.values().size());
    assertEquals(new HashSet<>(expected.values()), new HashSet<>(map.values()));
  }

  @Test
  void anEdgeThatMovedWithinTheWordsAroundChangesTheFingerprint() {
    String text = "late at night";
    long before = fingerprint(Quotation.within(new TextRange(0, 4), text, 0, 4));
    long after = fingerprint(Quotation.within(new TextRange(0, 7), text, 0, 7));
    assertNotEquals(before, after);
  }

  /// Half of them are UUIDs.
  private static CodingId id(int number) {
    return number % 2 == 0 ? CodingId.of(new UUID(number, -number)) : new CodingId("g" + number);
  }

  /// The two halves of a UUID cancel out in its hash.
  private static List<CodingId> sameHash() {
    return IntStream.range(1, 6).mapToObj(i -> CodingId.of(new UUID(i * 31L, i))).toList();
  }

  private static long fingerprint(Quotation quotation) {
    CodeId code = new CodeId("code");
    Instant at = Instant.EPOCH;
    return CodingMap.fingerprint(List.of(new Coding(id(1), code, "t", quotation, "Ana", at, "")));
  }

  private static Coding coding(CodingId id, String memo) {
    return new Coding(id, new CodeId("c"), "t", WORDS, "Ana", Instant.EPOCH, memo);
  }
}
