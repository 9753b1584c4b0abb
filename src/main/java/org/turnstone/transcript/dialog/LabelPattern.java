package org.turnstone.transcript.dialog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turnstone.transcript.dialog.Label.Shape;
import org.turnstone.transcript.text.Blanks;

/// Finds a label at the beginning of a line. Says only that it could be one; [Speakers] decides.
/// Looks at the first characters of a line alone, so a line of any length costs the same.
final class LabelPattern {

  /// Longest name, the same as in other programs of the field, so that files made for them load.
  private static final int NAME = 63;

  private static final int REACH = 140;

  private static final String CLOCK = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,-]\\d{1,3})?";
  private static final String TIME =
      "(?:\\[(%1$s)]|\\((%1$s)\\)|\\{(%1$s)}|#(%1$s)#)".formatted(CLOCK);
  private static final String FREE_TIME = "(?:" + TIME + "|(" + CLOCK + ")(?!:))";

  /// Blanks, and the marks that turn the direction of writing.
  private static final String BLANK = "[\\h\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]*";

  private static final String MARK = "((?:>\\h?)+|[-+*•–]\\h+|\\d{1,3}[.)]\\h+)?";
  private static final String HASHES = "(#{1,6}\\h+)?";
  private static final String STRESS = "(\\*{1,3}|_{1,3})?";
  private static final String PERSON =
      "([^:：?!,;\"“”<>|=\\\\{}\\[\\]*`\uFDD0-\uFDEF]{1," + NAME + "}?)";

  /// Neither a name nor what may stand around it has these; a time has commas, after its colon.
  private static final String NEVER = "?!,;\"“”|=\\`<";

  private static final Pattern WITH_COLON =
      Pattern.compile(
          "(?<lead>%s%s%s)(?:(?<before>%s)%s-?%s)?(?<open>%s)(?<name>%s)(?<close>%s)%s(?:(?<after>%s)%s)?(?<late>%s)%s[:：]"
              .formatted(
                  BLANK, MARK, HASHES, FREE_TIME, BLANK, BLANK, STRESS, PERSON, STRESS, BLANK, TIME,
                  BLANK, STRESS, BLANK));

  private static final Pattern WITH_TIME =
      Pattern.compile(
          "%s%s(?<name>%s)%s(?:(?:\\h{2,}|\\t)(?<free>%s)|\\h*(?<time>%s))%s"
              .formatted(BLANK, STRESS, PERSON, STRESS, CLOCK, TIME, BLANK));

  private static final Pattern ALONE =
      Pattern.compile("%s%s%s%s%s%s".formatted(BLANK, HASHES, STRESS, PERSON, STRESS, BLANK));

  private LabelPattern() {}

  static Optional<Label> find(String line) {
    int colon = colon(line);
    if (colon < 0) {
      return line.length() > REACH || line.isEmpty() ? Optional.empty() : alone(line);
    }
    Optional<Label> label = isSimple(line, colon) ? simple(line, colon) : Optional.empty();
    if (label.isEmpty() && mayEndAt(line, colon)) {
      Matcher match = WITH_COLON.matcher(line.substring(0, Math.min(REACH, line.length())));
      label = match.lookingAt() ? withColon(match, line) : label;
    }
    return label.isPresent() || line.length() > REACH
        ? label
        : withTime(line).or(() -> alone(line));
  }

  /// Where the first colon is within reach; -1 when there is none.
  private static int colon(String line) {
    int reach = Math.min(REACH, line.length());
    int colon = line.indexOf(':', 0, reach);
    int wide = line.indexOf('：', 0, reach);
    return colon < 0 || wide >= 0 && wide < colon ? wide : colon;
  }

  /// Whether the line begins as nearly all do that name a speaker, `Anna B: words`, which needs no
  /// pattern to be read.
  private static boolean isSimple(String line, int colon) {
    boolean parted = colon + 1 == line.length() || line.charAt(colon + 1) == ' ';
    if (!parted || colon > NAME || !Character.isLetter(line.charAt(0))) {
      return false;
    }
    for (int i = 1; i < colon; i++) {
      char c = line.charAt(i);
      if (!Character.isLetterOrDigit(c) && (c != ' ' || line.charAt(i + 1) == ' ')) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Label> simple(String line, int colon) {
    String name = line.substring(0, colon);
    boolean plausible = line.charAt(colon - 1) != ' ' && SpeakerName.isPlausible(name);
    return plausible
        ? Optional.of(
            new Label(name, key(name), Optional.empty(), Shape.PLAIN, false, colon + 1, ""))
        : Optional.empty();
  }

  /// Whether what stands before the first colon can belong to a label: most colons are those of
  /// sentences, and are told by a character that no part of a label has.
  private static boolean mayEndAt(String line, int colon) {
    for (int i = 0; i < colon; i++) {
      if (NEVER.indexOf(line.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Label> withColon(Matcher match, String line) {
    String name = Blanks.strip(match.group("name"));
    String open = orEmpty(match.group("open"));
    String close = orEmpty(match.group("close")) + orEmpty(match.group("late"));
    int end = match.end();
    if (!close.isEmpty() && !close.equals(open) || !SpeakerName.isPlausible(name)) {
      return Optional.empty();
    }
    boolean stressed = !open.isEmpty() && close.isEmpty();
    if (stressed && line.startsWith(open, end)) {
      end += open.length();
      stressed = false;
    }
    boolean glued = line.charAt(match.end() - 1) == ':' && open.isEmpty() && startsGlued(line, end);
    if (glued && !maySpeakHere(name, line.charAt(end))) {
      return Optional.empty();
    }
    String lead = orEmpty(match.group("lead"));
    if (lead.contains("#") && !KnownLabels.isSpeaker(key(name))) {
      return Optional.empty();
    }
    Optional<String> time = time(match.group("before")).or(() -> time(match.group("after")));
    Shape shape = isMarked(lead) ? Shape.MARKED : Shape.PLAIN;
    return Optional.of(new Label(name, key(name), time, shape, glued, end, stressed ? open : ""));
  }

  private static boolean isMarked(String lead) {
    return lead.chars().anyMatch(c -> c == '>' || c == '.' || c == ')' || "-+*•–".indexOf(c) >= 0);
  }

  private static String key(String name) {
    return KnownLabels.normal(name);
  }

  private static boolean startsGlued(String line, int end) {
    return end < line.length()
        && !Blanks.isBlank(line.charAt(end))
        && !isDirection(line.charAt(end));
  }

  /// `Ratio 3:1`, `C:\x`, `https://x` and `Anna:)` name nobody.
  private static boolean maySpeakHere(String name, char next) {
    boolean clock = Character.isDigit(next) && Character.isDigit(name.charAt(name.length() - 1));
    return !clock && (Character.isLetterOrDigit(next) || "\"'“‘„«¿¡[*_".indexOf(next) >= 0);
  }

  private static boolean isDirection(char c) {
    return c == '\u200E' || c == '\u200F' || c == '\u061C' || c >= '\u202A' && c <= '\u202E';
  }

  private static Optional<Label> withTime(String line) {
    Matcher match = WITH_TIME.matcher(line);
    if (!match.matches() || !SpeakerName.isPlausible(match.group("name"))) {
      return Optional.empty();
    }
    String free = match.group("free");
    Optional<String> time = time(free == null ? match.group("time") : free);
    String name = Blanks.strip(match.group("name"));
    return Optional.of(new Label(name, key(name), time, Shape.PLAIN, false, line.length(), ""));
  }

  private static Optional<Label> alone(String line) {
    Matcher match = ALONE.matcher(line);
    if (!match.matches()) {
      return Optional.empty();
    }
    String name = Blanks.strip(match.group(3));
    String open = orEmpty(match.group(2));
    boolean bold = open.equals("**") || open.equals("__");
    boolean known = KnownLabels.isSpeaker(key(name)) && name.length() > 1;
    boolean evenly = open.equals(orEmpty(match.group(4)));
    return evenly && (known || bold && match.group(1) == null) && SpeakerName.isPlausible(name)
        ? Optional.of(
            new Label(name, key(name), Optional.empty(), Shape.BARE, false, line.length(), ""))
        : Optional.empty();
  }

  private static Optional<String> time(String bracketed) {
    return Optional.ofNullable(bracketed).map(time -> time.replaceAll("[\\[\\](){}#]", ""));
  }

  private static String orEmpty(String group) {
    return group == null ? "" : group;
  }
}
