package org.turnstone.ui.transcript;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Transcript;
import org.turnstone.model.TurnOutline.Span;

/// The codings of a transcript whose words stand in its text, in order of place. After a change
/// only what is new is compared with the text and put into its order. Immutable.
final class Standing {

  static final Standing NONE = new Standing(List.of());

  /// @param turns those it touches
  record Place(Coding coding, Span turns) {}

  private static final Comparator<Place> BY_PLACE =
      Comparator.comparing((Place place) -> place.coding().range())
          .thenComparing(place -> place.coding().id().value());

  private final List<Place> inOrder;

  private Standing(List<Place> inOrder) {
    this.inOrder = inOrder;
  }

  List<Place> inOrder() {
    return inOrder;
  }

  /// Those of some codings. What is in this one already is known to stand in the text.
  ///
  /// @param transcript the same as that of this one
  Standing of(Transcript transcript, TurnPlaces turns, Collection<Coding> codings) {
    Map<CodingId, Integer> known = HashMap.newHashMap(inOrder.size());
    for (int i = 0; i < inOrder.size(); i++) {
      known.put(inOrder.get(i).coding().id(), i);
    }
    BitSet still = new BitSet(inOrder.size());
    List<Place> more = new ArrayList<>();
    for (Coding coding : codings) {
      Integer at = known.get(coding.id());
      if (at != null && inOrder.get(at).coding() == coding) {
        still.set(at);
      } else if (coding.quotation().standsIn(transcript.text())) {
        turns.covered(coding.range()).ifPresent(span -> more.add(new Place(coding, span)));
      }
    }
    more.sort(BY_PLACE);
    return new Standing(merged(still, more));
  }

  private List<Place> merged(BitSet still, List<Place> more) {
    List<Place> merged = new ArrayList<>(still.cardinality() + more.size());
    int next = 0;
    for (int i = still.nextSetBit(0); i >= 0; i = still.nextSetBit(i + 1)) {
      Place place = inOrder.get(i);
      while (next < more.size() && BY_PLACE.compare(more.get(next), place) < 0) {
        merged.add(more.get(next++));
      }
      merged.add(place);
    }
    merged.addAll(more.subList(next, more.size()));
    return merged;
  }
}
