package org.turnstone.benchmark;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Made-up words of a script, the more frequent the shorter, drawn by Zipf's law.
final class Vocabulary {

  private static final int SIZE = 20_000;
  private static final double[] UP_TO = upTo();

  private static final Vocabulary LATIN =
      new Vocabulary("Latin", " ", ". ", "b d f g h k l m n p r s t v w", "a e i o u", "n r s l t");
  private static final List<Vocabulary> OTHERS =
      List.of(
          new Vocabulary(
              "Cyrillic", " ", ". ", "б в г д ж з к л м н п р с т ф", "а е и о у", "н р с л т"),
          new Vocabulary(
              "Arabic", " ", ". ", "ب ت ج د ر س ش ع ف ق ك ل م ن ه", "ا و ي ة ى", "ن ر س ل م"),
          new Vocabulary(
              "Devanagari", " ", "। ", "क ख ग च ज ट ड त द न प ब म र ल", "ा ि ी ु े", "न र स ल त"),
          new Vocabulary("Han", "", "。", "我 你 他 这 那 有 是 在 人 大 中 上 下 来 去", "", ""));

  private final String script;
  private final String gap;
  private final String stop;
  private final String[] words;

  private Vocabulary(
      String script, String gap, String stop, String first, String vowels, String last) {
    this.script = script;
    this.gap = gap;
    this.stop = stop;
    String[] starts = first.split(" ");
    String[] middles = vowels.split(" ");
    String[] ends = last.split(" ");
    this.words =
        IntStream.range(0, SIZE)
            .mapToObj(rank -> word(rank, starts, middles, ends))
            .toArray(String[]::new);
  }

  /// One interview in twenty each is written in one of four other scripts.
  static Vocabulary of(int percent) {
    return percent < 20 ? OTHERS.get(percent % OTHERS.size()) : LATIN;
  }

  /// The word of that rank in Latin letters, counted from 0 for the most frequent.
  static String latin(int rank) {
    return LATIN.words[rank];
  }

  String script() {
    return script;
  }

  String gap() {
    return gap;
  }

  String stop() {
    return stop;
  }

  String next(Random random) {
    double at = random.nextDouble() * UP_TO[SIZE - 1];
    int low = 0;
    int high = SIZE - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (UP_TO[middle] < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return words[low];
  }

  /// A syllable for each digit of the rank.
  private static String word(int rank, String[] starts, String[] middles, String[] ends) {
    StringBuilder word = new StringBuilder();
    int syllables = starts.length * middles.length;
    int left = rank;
    do {
      int digit = left % syllables;
      word.append(starts[digit / middles.length]).append(middles[digit % middles.length]);
      word.append(ends[digit % ends.length]);
      left = left / syllables;
    } while (left > 0);
    return word.toString();
  }

  private static double[] upTo() {
    double[] upTo = new double[SIZE];
    double sum = 0;
    for (int rank = 0; rank < SIZE; rank++) {
      sum += 1.0 / (rank + 1);
      upTo[rank] = sum;
    }
    return upTo;
  }
}
