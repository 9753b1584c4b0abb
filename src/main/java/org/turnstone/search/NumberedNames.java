package org.turnstone.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Names in their order, numbers in them as numbers: `p2` comes before `p10`.
final class NumberedNames {

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int DIGITS = 18;

  private NumberedNames() {}

  /// The places of folded names in their order.
  static int[] order(String[] folded) {
    String[] names = Arrays.stream(folded).map(NumberedNames::sortable).toArray(String[]::new);
    return IntStream.range(0, names.length)
        .boxed()
        .sorted(Comparator.comparing(place -> names[place]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static String sortable(String folded) {
    return NUMBER
        .matcher(folded)
        .replaceAll(
            number -> "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
  }
}
