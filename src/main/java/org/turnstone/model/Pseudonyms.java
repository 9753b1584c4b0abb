package org.turnstone.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.turnstone.model.ShownText.Replaced;

/// Puts pseudonyms in the place of names, in what is said and in what speakers are called.
/// Immutable and safe from any thread.
///
/// A name is found as a whole word: before and after it stands no letter, mark or digit. An ending
/// `s` goes along (`Annas Buch`). Names in scripts that are written without blanks are found
/// wherever they occur. Of names that begin at the same place the longest counts.
public final class Pseudonyms {

  /// Every name is shown as it is.
  public static final Pseudonyms NONE = new Pseudonyms(Naming.AS_WRITTEN, false);

  private final Naming naming;
  private final boolean hiding;
  private final Map<Integer, List<SpokenName>> byFirst = new HashMap<>();

  /// The keys of the same: most letters of a text begin no name, and looking here makes no object.
  private final BitSet firsts = new BitSet();

  private Pseudonyms(Naming naming, boolean hiding) {
    this.naming = naming;
    this.hiding = hiding && naming.hasPseudonyms();
    if (hiding) {
      naming.spoken().forEach(this::add);
      Comparator<SpokenName> longest = Comparator.comparingInt(SpokenName::length).reversed();
      byFirst.values().forEach(names -> names.sort(longest));
    }
  }

  /// Shows pseudonyms wherever there are any.
  public static Pseudonyms of(Naming naming) {
    return new Pseudonyms(naming, true);
  }

  /// Shows real names; labels that were joined have the name of their speaker.
  public static Pseudonyms realNames(Naming naming) {
    return new Pseudonyms(naming, false);
  }

  private void add(String name, String pseudonym) {
    if (name.isBlank() || pseudonym.isBlank()) {
      return;
    }
    for (String form : SpokenName.forms(name)) {
      SpokenName spoken = new SpokenName(form, pseudonym.strip());
      firsts.set(spoken.first());
      byFirst.computeIfAbsent(spoken.first(), _ -> new ArrayList<>()).add(spoken);
    }
  }

  /// Whether any name may be shown otherwise than it is.
  public boolean isHiding() {
    return hiding;
  }

  /// What the speaker behind a label is called.
  public String speaker(String label) {
    if (!hiding) {
      return naming.speaker(label);
    }
    return naming.pseudonym(label).orElseGet(() -> text(naming.speaker(label)));
  }

  /// A text as it is shown.
  public String text(String text) {
    return byFirst.isEmpty() ? text : show(text).text();
  }

  /// A quotation as it is shown, at its place in the reading text. Where its words begin or end in
  /// the middle of a name they have the whole of it.
  public Quotation quotation(Quotation read) {
    if (byFirst.isEmpty()) {
      return read;
    }
    ShownText shown = show(read.before() + read.words() + read.after());
    int start = read.before().length();
    TextRange words = shown.toShown(new TextRange(start, start + read.words().length()));
    return new Quotation(
        read.range(),
        words.in(shown.text()),
        shown.text().substring(0, words.start()),
        shown.text().substring(words.end()));
  }

  /// A text as it is shown, with its positions.
  public ShownText show(String text) {
    if (byFirst.isEmpty()) {
      return ShownText.asRead(text);
    }
    List<Replaced> replaced = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      int first = SpokenName.folded(letter);
      int next = at + Character.charCount(letter);
      if (firsts.get(first) && !startsAfterWord(text, at)) {
        Optional<Replaced> name = nameAt(text, at, byFirst.getOrDefault(first, List.of()));
        name.ifPresent(replaced::add);
        next = name.map(found -> found.range().end()).orElse(next);
      }
      at = next;
    }
    return ShownText.of(text, replaced);
  }

  private static Optional<Replaced> nameAt(String text, int start, List<SpokenName> names) {
    for (SpokenName name : names) {
      int end = name.endAt(text, start);
      if (end > start && endsWord(text, end)) {
        return Optional.of(replaced(name, text, start, end));
      }
    }
    return Optional.empty();
  }

  private static Replaced replaced(SpokenName name, String text, int start, int end) {
    return new Replaced(new TextRange(start, end), name.insteadOf(text.substring(start, end)));
  }

  private static boolean startsAfterWord(String text, int start) {
    return start > 0 && isInWord(text.codePointBefore(start), text.codePointAt(start));
  }

  private static boolean endsWord(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    int last = text.codePointBefore(end);
    if (!isInWord(last, text.codePointAt(end))) {
      return true;
    }
    int next = text.charAt(end);
    return (next == 's' || next == 'S')
        && (end + 1 == text.length() || !isInWord(next, text.codePointAt(end + 1)));
  }

  /// Whether two characters side by side belong to one word.
  private static boolean isInWord(int before, int after) {
    if (isMark(after)) {
      return true;
    }
    return isOfWords(before)
        && isOfWords(after)
        && !isWithoutBlanks(before)
        && !isWithoutBlanks(after);
  }

  private static boolean isOfWords(int c) {
    return Character.isLetterOrDigit(c) || isMark(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /// Korean has blanks, but writes particles onto names.
  private static boolean isWithoutBlanks(int c) {
    return Character.isIdeographic(c)
        || switch (Character.UnicodeScript.of(c)) {
          case HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
          default -> false;
        };
  }
}
