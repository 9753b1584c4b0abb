package org.turnstone.placing;

import java.util.ArrayList;
import java.util.List;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;

/// Places where the words of a quotation may stand after they were slightly edited: a typing
/// mistake mended, punctuation changed, a word put in or taken out. Beginning and end are looked
/// for separately, each with its context.
final class EditedPlaces {

  /// How much of the words helps to find their beginning and end.
  private static final int EDGE = 48;

  private EditedPlaces() {}

  static List<Place> of(Quotation quotation, String text) {
    List<Place> places = new ArrayList<>();
    List<Integer> ends = ends(quotation, text);
    for (int start : starts(quotation, text)) {
      for (int end : ends) {
        if (isPlausible(end - start, quotation.words().length())) {
          places.add(Place.of(whole(new TextRange(start, end), text), quotation, text));
        }
      }
    }
    return places;
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

  private static boolean isPlausible(int length, int before) {
    return length > 0 && length <= 2 * before + 8 && before <= 2 * length;
  }

  /// Moves the ends of a range outwards where they would split a character.
  private static TextRange whole(TextRange range, String text) {
    return new TextRange(
        TextRange.splitsCharacter(text, range.start()) ? range.start() - 1 : range.start(),
        TextRange.splitsCharacter(text, range.end()) ? range.end() + 1 : range.end());
  }
}
