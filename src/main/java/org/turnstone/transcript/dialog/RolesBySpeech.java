package org.turnstone.transcript.dialog;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.turnstone.model.Role;

/// The roles of the speakers of one transcript: what their labels name, else what they do. Who asks
/// in most turns, when nobody else does, is the interviewer; the other one of two is then the
/// participant.
final class RolesBySpeech {

  private final Map<String, Speech> speeches = new LinkedHashMap<>();

  /// How many turns of a speaker have words, and how many of these a question.
  private static final class Speech {
    private int turns;
    private int questions;

    private boolean asks() {
      return 2 * questions > turns;
    }
  }

  void add(String key, String words) {
    Speech speech = speeches.computeIfAbsent(key, unused -> new Speech());
    if (!words.isEmpty()) {
      speech.turns++;
      speech.questions += isQuestion(words) ? 1 : 0;
    }
  }

  private static boolean isQuestion(String words) {
    return words.indexOf('?') >= 0 || words.indexOf('？') >= 0 || words.indexOf('؟') >= 0;
  }

  /// A text by one unnamed voice is the words of who is studied (a diary, an open answer), so that
  /// coding it counts as progress.
  Map<String, Role> roles() {
    if (speeches.keySet().equals(Set.of(""))) {
      return Map.of("", Role.PARTICIPANT);
    }
    Map<String, Role> roles = new HashMap<>();
    speeches.keySet().forEach(key -> KnownLabels.role(key).ifPresent(r -> roles.put(key, r)));
    List<String> open = speeches.keySet().stream().filter(key -> !roles.containsKey(key)).toList();
    if (!roles.containsValue(Role.INTERVIEWER)) {
      Set<String> asking =
          speeches.keySet().stream()
              .filter(key -> speeches.get(key).asks())
              .collect(Collectors.toSet());
      open.stream()
          .filter(key -> asking.equals(Set.of(key)) && speeches.size() > 1)
          .forEach(key -> roles.put(key, Role.INTERVIEWER));
    }
    boolean otherOfTwo = speeches.size() == 2 && roles.containsValue(Role.INTERVIEWER);
    open.forEach(key -> roles.putIfAbsent(key, otherOfTwo ? Role.PARTICIPANT : Role.OTHER));
    return roles;
  }
}
