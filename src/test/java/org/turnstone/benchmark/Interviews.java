package org.turnstone.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Writes interviews that look like real ones to a machine: 10 to 14 answers of about 60 words,
/// words by Zipf's law, a phrase planted in a known share of the answers. The same seed gives the
/// same files.
final class Interviews {

  /// Is planted in one of [#PLANTED] answers, and nowhere else.
  static final String PHRASE = "quiet lantern harvest";

  static final int PLANTED = 200;

  private static final int VOCABULARY = 20_000;
  private static final int WORDS = 60;

  private final Random random;
  private final double[] upTo = new double[VOCABULARY];

  Interviews(long seed) {
    random = new Random(seed);
    double sum = 0;
    for (int rank = 0; rank < VOCABULARY; rank++) {
      sum += 1.0 / (rank + 1);
      upTo[rank] = sum;
    }
  }

  /// @return how many answers have the phrase
  int write(Path folder, int interviews) throws IOException {
    int planted = 0;
    for (int i = 0; i < interviews; i++) {
      StringBuilder text = new StringBuilder();
      text.append("# Dialog ").append(i).append("\n**Transcript ID:** made_").append(i);
      text.append("\n**Group:** g").append(i % 7).append("\n---\nAssistant: Hello.\n\n");
      int answers = 10 + random.nextInt(5);
      for (int answer = 0; answer < answers; answer++) {
        text.append("User: ");
        if (random.nextInt(PLANTED) == 0) {
          text.append(PHRASE).append(' ');
          planted++;
        }
        speak(text).append("\n\nAI: ");
        speak(text).append("\n\n");
      }
      Files.writeString(folder.resolve(i + ".md"), text);
    }
    return planted;
  }

  private StringBuilder speak(StringBuilder text) {
    int words = WORDS / 2 + random.nextInt(WORDS);
    for (int word = 0; word < words; word++) {
      text.append(word == 0 ? "" : word % 13 == 0 ? ". " : " ").append(word());
    }
    return text.append('.');
  }

  private String word() {
    double at = random.nextDouble() * upTo[VOCABULARY - 1];
    int low = 0;
    int high = VOCABULARY - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (upTo[middle] < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return "w" + Integer.toString(low, 36);
  }
}
