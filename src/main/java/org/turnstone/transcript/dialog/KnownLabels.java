package org.turnstone.transcript.dialog;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.turnstone.model.Role;
import org.turnstone.transcript.text.Blanks;

/// Labels that mean the same in everyone's transcripts. All of it works on normal forms: lower
/// case, single blanks.
final class KnownLabels {

  private static final Map<String, Role> ROLES = roles();

  /// Words that open lines in notes, letters and lists, and are nobody's name.
  private static final Set<String> NEVER =
      words(
          "note|notes|nb|n.b.|ps|p.s.|pps|example|examples|date|time|times|place|location|title",
          "subject|topic|re|fwd|from|to|cc|url|link|links|http|https|www|ftp|mailto|source|sources",
          "tip|warning|hint|update|edit|tl;dr|tldr|summary|conclusion|result|results|reminder|todo",
          "pros|cons|pro|con|step|option|options|awards|award|credits|length|duration|total|price",
          "monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening",
          "night|today|yesterday|tomorrow|first|second|third|finally|also|however|because|i.e|e.g");

  private static final Pattern NUMBER_AT_END = Pattern.compile("[\\s_#.-]*\\d{1,5}$");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");

  private KnownLabels() {}

  static String normal(String name) {
    String stripped = Blanks.strip(name);
    String single = hasBlank(stripped) ? BLANKS.matcher(stripped).replaceAll(" ") : stripped;
    return single.toLowerCase(Locale.ROOT);
  }

  private static boolean hasBlank(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Blanks.isBlank(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// The role that the label names, a number after it aside: `Participant 3`, `P03`, `INT1`. Empty
  /// when it names none, as `Speaker 2`.
  static Optional<Role> role(String normal) {
    return Optional.ofNullable(ROLES.get(withoutNumber(normal))).filter(role -> role != Role.OTHER);
  }

  /// Whether it is known for a speaker, of whatever role.
  static boolean isSpeaker(String normal) {
    return ROLES.containsKey(withoutNumber(normal));
  }

  /// Whether it is known, but also how people number what they list: `A:`, `B:`.
  static boolean isLetter(String normal) {
    return normal.length() == 1 && isSpeaker(normal);
  }

  static boolean isNever(String normal) {
    return NEVER.contains(normal)
        || NEVER.contains(withoutNumber(normal))
        || Markers.isMarker(normal);
  }

  private static String withoutNumber(String normal) {
    boolean numbered = !normal.isEmpty() && Character.isDigit(normal.charAt(normal.length() - 1));
    return numbered ? NUMBER_AT_END.matcher(normal).replaceFirst("") : normal;
  }

  private static Map<String, Role> roles() {
    Map<String, Role> roles = new HashMap<>();
    words(
            "assistant|ai|interviewer|int|i|q|moderator|mod|researcher|facilitator|claude",
            "chatgpt|gpt|chatbot|bot|ai interviewer|ai assistant|question|interviewerin",
            "moderatorin|entrevistador|entrevistadora|enquêteur|enquêtrice|intervieweur")
        .forEach(word -> roles.put(word, Role.INTERVIEWER));
    words(
            "user|participant|part|p|r|a|respondent|interviewee|human|informant|answer|resp|subj",
            "befragte|befragter|befragte person|entrevistado|entrevistada|enquêté|enquêtée")
        .forEach(word -> roles.put(word, Role.PARTICIPANT));
    words("speaker|unknown speaker|unknown|interpreter|translator|observer|note taker|notetaker")
        .forEach(word -> roles.put(word, Role.OTHER));
    return roles;
  }

  private static Set<String> words(String... lists) {
    return Arrays.stream(lists)
        .flatMap(list -> Arrays.stream(list.split("\\|")))
        .collect(Collectors.toUnmodifiableSet());
  }
}
