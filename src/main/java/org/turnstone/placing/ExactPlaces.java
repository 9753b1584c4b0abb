package org.turnstone.placing;

import java.util.ArrayList;
import java.util.List;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;

/// The places where the very words of a quotation stand.
final class ExactPlaces {

  private ExactPlaces() {}

  static List<Place> of(Quotation quotation, String text) {
    String words = quotation.words();
    List<Place> places = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      places.add(Place.of(new TextRange(at, at + words.length()), quotation, text));
    }
    return places;
  }
}
