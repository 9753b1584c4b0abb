package org.turnstone.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Makes up interviews that look like real ones to a machine, one at a time: 9 to 14 answers of
/// about 60 words with questions of like length between them, words by Zipf's law, phrases planted
/// in a known share of the answers, one interview in five in another script than Latin. The same
/// seed gives the same interviews, and the first thousand of ten thousand are those of a thousand.
public final class Interviews {

  /// A phrase of words that stand nowhere else, and in how many answers it is: one of so many.
  public record Theme(String phrase, int oneOf) {}

  /// From frequent to rare.
  public static final List<Theme> THEMES =
      List.of(
          new Theme("salted winter orchard", 20),
          new Theme("quiet lantern harvest", 200),
          new Theme("violet engine choir", 5_000));

  /// The theme of those that need one.
  static final String PHRASE = THEMES.get(1).phrase();

  /// One thing that is said.
  public record Said(String speaker, String words) {}

  /// One interview.
  public record Interview(int number, String id, String group, String script, List<Said> said) {}

  private static final int WORDS = 62;
  private static final int SENTENCE = 13;

  private final long seed;
  private final Map<String, Long> planted = new LinkedHashMap<>();

  public Interviews(long seed) {
    this.seed = seed;
    THEMES.forEach(theme -> planted.put(theme.phrase(), 0L));
  }

  /// Writes so many as Markdown.
  ///
  /// @return how many answers have [#PHRASE]
  int write(Path folder, int interviews) throws IOException {
    InterviewFiles.write(this, interviews, "markdown", folder);
    return (int) planted(PHRASE);
  }

  /// How many answers of the interviews made so far have that phrase.
  long planted(String phrase) {
    return planted.get(phrase);
  }

  /// The interview of a number, from 0.
  public Interview make(int number) {
    Random random = new Random(seed * 1_000_003L + number);
    Vocabulary words = Vocabulary.of(random.nextInt(100));
    List<Said> said = new ArrayList<>();
    said.add(new Said("Assistant", speech(words, random, WORDS / 2)));
    int answers = Math.clamp(Math.round(11.3 + 2 * random.nextGaussian()), 5, 25);
    for (int answer = 0; answer < answers; answer++) {
      StringBuilder spoken = new StringBuilder();
      for (Theme theme : THEMES) {
        if (random.nextInt(theme.oneOf()) == 0) {
          spoken.append(theme.phrase()).append(' ');
          planted.merge(theme.phrase(), 1L, Long::sum);
        }
      }
      spoken.append(speech(words, random, WORDS / 2 + random.nextInt(WORDS)));
      said.add(new Said("User", spoken.toString()));
      said.add(new Said("AI", speech(words, random, WORDS / 2 + random.nextInt(WORDS))));
    }
    return new Interview(number, "made_" + number, "g" + number % 7, words.script(), said);
  }

  private static String speech(Vocabulary words, Random random, int length) {
    StringBuilder speech = new StringBuilder(length * 7);
    for (int word = 0; word < length; word++) {
      speech.append(word == 0 ? "" : word % SENTENCE == 0 ? words.stop() : words.gap());
      speech.append(words.next(random));
    }
    return speech.append(words.stop().strip()).toString();
  }
}
