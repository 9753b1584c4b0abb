package org.turnstone.placing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;

/// Finds the words of a quotation in a text that was edited since they were quoted. Rather finds
/// nothing than the wrong place: what it cannot place, a person places.
///
/// Three steps, each only when the one before found nothing: the same place; the same words
/// elsewhere, told apart by what stands around them; slightly edited words. The cost grows with the
/// length of the text, not with its square.
public final class QuotationFinder {

  /// By how many characters of matching context one place must be better than the next.
  private static final int CLEAR = 6;

  private QuotationFinder() {}

  /// The quotation in this text: the same one when it still stands in its place, else its words and
  /// context as they are now. Empty when no place is certain enough.
  public static Optional<Quotation> find(Quotation quotation, String text) {
    if (quotation.words().isBlank()) {
      return Optional.of(quotation).filter(it -> it.standsIn(text)).filter(it -> inPlace(it, text));
    }
    List<Place> exact = ExactPlaces.of(quotation, text);
    Optional<Place> same =
        exact.stream().filter(place -> place.range().equals(quotation.range())).findFirst();
    Optional<Place> best = clearest(exact);
    if (same.isPresent() && stays(same.get(), exact)) {
      return Optional.of(quotation);
    }
    if (best.isPresent() && best.get().isCertain(quotation)) {
      return best.map(place -> Quotation.of(text, place.range()));
    }
    if (exact.stream().anyMatch(place -> place.isCertain(quotation))) {
      return Optional.empty();
    }
    return EditedPlaces.clearest(quotation, text).map(range -> Quotation.of(text, range));
  }

  private static boolean inPlace(Quotation quotation, String text) {
    return Place.of(quotation.range(), quotation, text).context() == Place.mostContext(quotation);
  }

  /// Words in their old place stay there, unless the context says that they have moved and other
  /// words that are the same have come to their place.
  private static boolean stays(Place same, List<Place> all) {
    return all.stream().allMatch(other -> other.context() < same.context() + CLEAR);
  }

  /// The place with the best context; empty when another one is nearly as good.
  private static Optional<Place> clearest(List<Place> places) {
    List<Place> best =
        places.stream()
            .sorted(Comparator.comparingInt(Place::context).reversed())
            .limit(2)
            .toList();
    boolean clear = best.size() == 1 || (best.size() == 2 && isClear(best.get(0), best.get(1)));
    return clear ? Optional.of(best.getFirst()) : Optional.empty();
  }

  private static boolean isClear(Place best, Place next) {
    return best.context() >= next.context() + CLEAR;
  }

  /// Moves the ends of a range outwards where they would split a character.
  static TextRange whole(TextRange range, String text) {
    int start = range.start();
    int end = range.end();
    if (start > 0 && start < text.length() && Character.isLowSurrogate(text.charAt(start))) {
      start--;
    }
    if (end > 0 && end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
      end++;
    }
    return new TextRange(start, end);
  }
}
