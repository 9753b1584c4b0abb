package org.turnstone.ui.palette;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// What someone typed to find a name by: beginnings of words, their first letters, letters left
/// out. Each piece between blanks has to be in the name, in any order. Capitals and accents make no
/// difference. Where the letters are not in the name in that order, a piece may also be the
/// beginning of a word with one mistake in it (two, if it is long).
final class Letters {

  private static final int LETTER = 16;
  private static final int WORD_START = 10;
  private static final int NAME_START = 6;
  private static final int FOLLOWS = 8;
  private static final int WORD_END = 5;
  private static final int ALONE = -6;
  private static final int FARTHEST_GAP = 6;

  /// On average a letter has to earn that, or the letters are only scattered over the name.
  private static final int LEAST_PER_LETTER = 13;

  private static final int LETTER_OF_A_MISSPELT_WORD = 13;
  private static final int MISTAKE = -8;
  private static final int SHORTEST_MISSPELT = 4;
  private static final int TWO_MISTAKES_FROM = 8;
  private static final int NONE = Integer.MIN_VALUE / 2;

  private final List<char[]> pieces;

  private Letters(List<char[]> pieces) {
    this.pieces = pieces;
  }

  static Letters of(String typed) {
    return new Letters(
        Arrays.stream(typed.strip().split("\\s+"))
            .filter(piece -> !piece.isEmpty())
            .map(piece -> folded(piece))
            .toList());
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /// How well they fit; empty when they do not.
  Optional<LettersMatch> in(String name) {
    int score = 0;
    BitSet letters = new BitSet(name.length());
    char[] folded = null;
    for (char[] piece : pieces) {
      boolean inOrder = isInOrder(piece, name);
      if (!inOrder && piece.length < SHORTEST_MISSPELT) {
        return Optional.empty();
      }
      folded = folded == null ? folded(name) : folded;
      Optional<LettersMatch> found = inOrder ? inOrder(piece, folded, name) : Optional.empty();
      found = found.or(() -> misspelt(piece, folded(name)));
      if (found.isEmpty()) {
        return Optional.empty();
      }
      score += found.get().score();
      letters.or(found.get().letters());
    }
    return Optional.of(new LettersMatch(score, letters));
  }

  /// The quick look that most names do not pass.
  private static boolean isInOrder(char[] piece, String name) {
    int next = 0;
    for (int i = 0; i < name.length() && next < piece.length; i++) {
      if (fold(name.charAt(i)) == piece[next]) {
        next++;
      }
    }
    return next == piece.length;
  }

  /// The best way to place the letters: best[i][j] is the score of the first i + 1 letters with the
  /// last of them at j.
  private static Optional<LettersMatch> inOrder(char[] piece, char[] name, String written) {
    int[][] best = new int[piece.length][name.length];
    int[][] from = new int[piece.length][name.length];
    for (int i = 0; i < piece.length; i++) {
      for (int j = 0; j < name.length; j++) {
        best[i][j] = NONE;
        if (piece[i] == name[j]) {
          place(i, j, best, from, written);
        }
      }
    }
    int[] last = best[piece.length - 1];
    int at = -1;
    for (int j = 0; j < name.length; j++) {
      int score = last[j] == NONE ? NONE : last[j] + (endsWord(written, j) ? WORD_END : 0);
      last[j] = score;
      at = at < 0 || score > last[at] ? j : at;
    }
    int score = last[at];
    if (score < LEAST_PER_LETTER * piece.length) {
      return Optional.empty();
    }
    BitSet letters = new BitSet();
    for (int i = piece.length - 1; i >= 0; i--) {
      letters.set(at);
      at = from[i][at];
    }
    return Optional.of(new LettersMatch(score, letters));
  }

  private static void place(int i, int j, int[][] best, int[][] from, String written) {
    boolean startsWord = startsWord(written, j);
    int here = LETTER + (startsWord ? WORD_START : 0) + (j == 0 ? NAME_START : 0);
    if (i == 0) {
      best[i][j] = here + (startsWord ? 0 : ALONE);
      from[i][j] = -1;
      return;
    }
    for (int before = i - 1; before < j; before++) {
      if (best[i - 1][before] > NONE && reaches(before, j, written)) {
        int gap = Math.min(FARTHEST_GAP, j - before - 1);
        int score =
            best[i - 1][before]
                + here
                + (gap == 0 ? Math.max(0, startsWord ? 0 : FOLLOWS) : startsWord ? 0 : ALONE)
                - gap;
        if (score > best[i][j]) {
          best[i][j] = score;
          from[i][j] = before;
        }
      }
    }
  }

  /// From one letter to the next within a word, or to the first of another word. Digits are typed
  /// from anywhere in a number.
  private static boolean reaches(int before, int at, String written) {
    if (startsWord(written, at) || Character.isDigit(written.charAt(at))) {
      return true;
    }
    for (int between = before + 1; between < at; between++) {
      if (!Character.isLetterOrDigit(written.charAt(between)) || startsWord(written, between)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<LettersMatch> misspelt(char[] piece, char[] name) {
    if (piece.length < SHORTEST_MISSPELT) {
      return Optional.empty();
    }
    int allowed = piece.length < TWO_MISTAKES_FROM ? 1 : 2;
    Optional<LettersMatch> best = Optional.empty();
    for (int start = 0; start < name.length; start++) {
      if (name[start] == piece[0] && (start == 0 || !Character.isLetterOrDigit(name[start - 1]))) {
        int end = start;
        while (end < name.length && Character.isLetterOrDigit(name[end])) {
          end++;
        }
        Misspelling found = Misspelling.of(piece, Arrays.copyOfRange(name, start, end));
        int score = LETTER_OF_A_MISSPELT_WORD * piece.length + MISTAKE * found.mistakes();
        if (found.mistakes() <= allowed && best.map(LettersMatch::score).orElse(0) < score) {
          BitSet letters = new BitSet();
          letters.set(start, start + found.length());
          best = Optional.of(new LettersMatch(score, letters));
        }
      }
    }
    return best;
  }

  /// A word starts after anything that is no letter, at a capital after a small letter, and where
  /// digits begin: `creativity_0049`, `InterviewBen`.
  private static boolean startsWord(String name, int at) {
    char here = name.charAt(at);
    if (at == 0 || !Character.isLetterOrDigit(here)) {
      return at == 0;
    }
    char before = name.charAt(at - 1);
    return !Character.isLetterOrDigit(before)
        || (Character.isUpperCase(here) && Character.isLowerCase(before))
        || (Character.isDigit(here) && !Character.isDigit(before));
  }

  private static boolean endsWord(String name, int at) {
    return at == name.length() - 1 || !Character.isLetterOrDigit(name.charAt(at + 1));
  }

  private static char[] folded(String words) {
    char[] folded = new char[words.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(words.charAt(i));
    }
    return folded;
  }

  /// One character for one, so that places stay.
  private static char fold(char letter) {
    if (letter < 128) {
      return Character.toLowerCase(letter);
    }
    String plain = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
    return letter == 'ß' ? 's' : Character.toLowerCase(plain.charAt(0));
  }
}
