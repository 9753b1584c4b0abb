package org.turnstone.placing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;

/// Finds the words of a quotation in a text that was edited since they were quoted. Rather finds
/// nothing than the wrong place: what it cannot place, a person places.
///
/// Looks at every place where the very words stand, and at those where slightly edited ones do. A
/// place counts when words and context are enough like those of the quotation, and when no other
/// place is nearly as much like them. Nearness to the old place decides nothing, because text that
/// was put in before moves the right words away and may move the same words said elsewhere near;
/// only words that are still in their old place stay there in doubt. The cost grows with the length
/// of the text, not with its square.
public final class QuotationFinder {

  /// By how many edits a place must be more alike than the next. The contexts of two places in
  /// unrelated text differ by about 45 of 64 characters.
  private static final int CLEAR = 12;

  /// Words said more often than this are a letter or a blank, and cannot be placed.
  private static final int TOO_MANY = 5_000;

  private QuotationFinder() {}

  /// The quotation in this text: the same one when it still stands in its place, else its words and
  /// context as they are now. Empty when no place is certain enough.
  public static Optional<Quotation> find(Quotation quotation, String text) {
    if (quotation.words().isBlank()) {
      return Optional.of(quotation).filter(it -> isUntouched(it, text));
    }
    if (isUntouched(quotation, text)) {
      return Optional.of(quotation);
    }
    List<Place> places = exact(quotation, text);
    if (places.size() > TOO_MANY) {
      return Optional.of(quotation).filter(it -> it.standsIn(text));
    }
    boolean findsItself = places.stream().anyMatch(place -> place.edits() == 0);
    if (!findsItself) {
      places.addAll(EditedPlaces.of(quotation, text));
    }
    return stays(quotation, places)
        ? Optional.of(quotation)
        : clearest(places, quotation)
            .filter(place -> place.isCertain(quotation))
            .map(place -> Quotation.of(text, place.range()));
  }

  private static boolean isUntouched(Quotation quotation, String text) {
    return quotation.standsIn(text) && Quotation.of(text, quotation.range()).equals(quotation);
  }

  private static List<Place> exact(Quotation quotation, String text) {
    String words = quotation.words();
    List<Place> places = new ArrayList<>();
    for (int at = text.indexOf(words);
        at >= 0 && places.size() <= TOO_MANY;
        at = text.indexOf(words, at + 1)) {
      places.add(Place.of(new TextRange(at, at + words.length()), quotation, text));
    }
    return places;
  }

  /// Words in their old place stay there, unless another place is so much more alike that they must
  /// have moved, and the same words have come to their old place.
  private static boolean stays(Quotation quotation, List<Place> places) {
    return places.stream()
        .filter(place -> place.range().equals(quotation.range()) && place.isExact())
        .anyMatch(
            same -> places.stream().noneMatch(other -> other.edits() + CLEAR <= same.edits()));
  }

  /// The place that is most alike; empty when another one is nearly so, or when the best one has
  /// edited words and another one has long words unchanged.
  private static Optional<Place> clearest(List<Place> places, Quotation quotation) {
    Optional<Place> best = places.stream().min(Comparator.comparingInt(Place::edits));
    return best.filter(
        it ->
            places.stream()
                .filter(other -> !other.range().overlaps(it.range()))
                .allMatch(other -> isClear(it, other, quotation)));
  }

  private static boolean isClear(Place best, Place other, Quotation quotation) {
    boolean onlyOtherIsExact = !best.isExact() && other.isExact() && other.isCertain(quotation);
    return other.edits() >= best.edits() + CLEAR && !onlyOtherIsExact;
  }
}
