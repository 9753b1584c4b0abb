package org.turnstone.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.turnstone.model.CodeColour;
import org.turnstone.ui.kit.Command;

class RankingTest {

  private static final PaletteEntry NEXT = action("go.next", "Next turn", Optional.empty());
  private static final PaletteEntry MEMO = action("code.memo", "Memo", Optional.of("read only"));
  private static final PaletteEntry CODE =
      PaletteEntry.code("code:1", "memory", "Themes", CodeColour.AZURE, List::of);
  private static final PaletteEntry TRANSCRIPT =
      PaletteEntry.transcript("t:1", "memo_0001", "Dialog about turns", () -> {});
  private static final List<PaletteEntry> ALL = List.of(NEXT, MEMO, CODE, TRANSCRIPT);

  private static PaletteEntry action(String id, String name, Optional<String> notNow) {
    return PaletteEntry.of(new Command(id, name, () -> {}), "Go", notNow);
  }

  private static List<PaletteEntry> best(String typed, String... lately) {
    return new Ranking(List.of(lately))
        .best(Letters.of(typed), ALL, () -> false).stream().map(Found::entry).toList();
  }

  @Test
  void whatCannotBeDoneNowComesLast() {
    assertEquals(MEMO, best("memo").getLast());
  }

  @Test
  void amongEqualsWhatWasChosenLatelyComesFirst() {
    assertEquals(CODE, best("mem").getFirst());
    assertEquals(TRANSCRIPT, best("mem", "t:1").getFirst());
  }

  @Test
  void aWordBesideTheNameFindsItToo() {
    assertEquals(List.of(NEXT, TRANSCRIPT), best("turn"));
    assertEquals(List.of(CODE), best("themes"));
  }

  @Test
  void beforeAnythingIsTypedThereAreTheActionsAndWhatWasChosenLately() {
    assertEquals(
        List.of(CODE, NEXT, MEMO),
        new Ranking(List.of("code:1")).all(ALL).stream().map(Found::entry).toList());
  }

  @Test
  void ofManyTranscriptsTheFewBestAreKept() {
    List<PaletteEntry> many = new ArrayList<>();
    IntStream.range(0, 80_508)
        .mapToObj(
            i -> PaletteEntry.transcript("t" + i, "creativity_%05d".formatted(i), "", () -> {}))
        .forEach(many::add);
    List<Found> found = new Ranking(List.of()).best(Letters.of("cr49"), many, () -> false);
    assertEquals(60, found.size());
    assertTrue(found.getFirst().entry().name().contains("_49"));
  }
}
