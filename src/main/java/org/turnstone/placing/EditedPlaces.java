package org.turnstone.placing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;

/// Places where the words of a quotation may stand after they were slightly edited: a typing
/// mistake mended, punctuation changed, a word put in or taken out. Beginning and end are looked
/// for separately, each with its context, and then the words between must be alike.
final class EditedPlaces {

  /// How much of the words helps to find their beginning and end.
  private static final int EDGE = 48;

  /// The greatest share of the words that may differ. Unrelated English sentences differ by about
  /// 0.75, those with a word exchanged by about 0.2.
  private static final double ALIKE = 0.3;

  /// The same where the context on both sides stands unchanged, so that only these words can be
  /// meant.
  private static final double ALIKE_IN_CONTEXT = 0.5;

  private static final int CONTEXT = 16;

  /// By how much one place must be more alike than the next.
  private static final double CLEAR = 0.15;

  private EditedPlaces() {}

  /// @param difference from 0, the same words, to 1
  private record Edited(TextRange range, double difference) {}

  static Optional<TextRange> clearest(Quotation quotation, String text) {
    List<Edited> places = new ArrayList<>();
    List<Integer> ends = ends(quotation, text);
    for (int start : starts(quotation, text)) {
      for (int end : ends) {
        consider(start, end, quotation, text).ifPresent(places::add);
      }
    }
    places.sort(Comparator.comparingDouble(Edited::difference));
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Edited best = places.getFirst();
    boolean clear =
        places.stream()
            .filter(other -> !other.range().overlaps(best.range()))
            .allMatch(other -> other.difference() >= best.difference() + CLEAR);
    return clear ? Optional.of(best.range()) : Optional.empty();
  }

  private static List<Integer> starts(Quotation quotation, String text) {
    String words = quotation.words();
    String head = words.substring(0, Math.min(EDGE, words.length()));
    int boundary = quotation.before().length();
    return new Alignment(quotation.before() + head, text).positions(boundary, true);
  }

  private static List<Integer> ends(Quotation quotation, String text) {
    String words = quotation.words();
    String tail = words.substring(Math.max(0, words.length() - EDGE));
    return new Alignment(tail + quotation.after(), text).positions(tail.length(), false);
  }

  private static Optional<Edited> consider(int start, int end, Quotation quotation, String text) {
    int length = quotation.words().length();
    if (end <= start || end - start > 2 * length + 8 || 2 * (end - start) < length) {
      return Optional.empty();
    }
    TextRange range = QuotationFinder.whole(new TextRange(start, end), text);
    Place place = Place.of(range, quotation, text);
    double difference = Difference.of(quotation.words(), range.in(text));
    boolean inContext = place.before() >= CONTEXT && place.after() >= CONTEXT;
    return place.isCertain(quotation) && difference <= (inContext ? ALIKE_IN_CONTEXT : ALIKE)
        ? Optional.of(new Edited(range, difference))
        : Optional.empty();
  }
}
