package org.turnstone.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.turnstone.model.MemoTarget;

/// Edits that are made when someone asks for them are a list like any other.
class LateEditsTest {

  private final AtomicInteger made = new AtomicInteger();

  private static List<Edit> edits(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> (Edit) new Edit.MemoSet(new MemoTarget.OnProject(), "" + i, "" + (i + 1)))
        .toList();
  }

  private Action action(String id, int count) {
    LateEdits late =
        new LateEdits(
            count,
            () -> {
              made.incrementAndGet();
              return edits(count);
            });
    return new Action(id, 1, Instant.EPOCH, "Ana", "Did", late, Optional.empty());
  }

  @Test
  void theyAreThoseOfTheirSource() {
    List<Edit> edits = edits(200);
    Action late = action("a", 200);
    assertEquals(edits, late.edits());
    assertEquals(late.edits(), edits);
    assertEquals(edits.hashCode(), late.edits().hashCode());
    assertEquals(edits.reversed(), late.edits().reversed());
    assertEquals(edits.get(7), late.edits().get(7));
    assertEquals(edits, late.edits().stream().toList());
    List<Edit> backwards = new ArrayList<>();
    ListIterator<Edit> at = late.edits().listIterator(200);
    while (at.hasPrevious()) {
      backwards.add(at.previous());
    }
    assertEquals(edits.reversed(), backwards);
    Action plain = new Action("a", 1, Instant.EPOCH, "Ana", "Did", edits, Optional.empty());
    assertEquals(plain, late);
    assertEquals(late, plain);
    assertEquals(plain.hashCode(), late.hashCode());
    assertNotEquals(plain, action("a", 199));
  }

  @Test
  void theyAreNotMadeToTellActionsApartCountThemOrLearnWhetherTheyCanBeUndone() {
    Action one = action("a", 200);
    Action other = action("b", 200);
    assertNotEquals(one, other);
    assertEquals(0, List.of(one, other).indexOf(one));
    assertEquals(1, List.of(one, other).indexOf(other));
    assertEquals(200, one.edits().size());
    assertEquals(true, one.canBeUndone());
    assertEquals(0, made.get());
  }
}
