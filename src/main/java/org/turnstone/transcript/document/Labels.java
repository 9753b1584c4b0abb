package org.turnstone.transcript.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.turnstone.transcript.text.Blanks;
import org.turnstone.transcript.text.Literal;

/// How a document marks who speaks by the way it is set: names in bold, names in a style of their
/// own, or styles that bear the names. What it finds is written as labels that everyone reads.
///
/// @param bold names that begin paragraphs in bold and have no colon
/// @param naming styles whose paragraphs are names
/// @param speaking styles that are named after who speaks
record Labels(Set<String> bold, Set<String> naming, Set<String> speaking) {

  private static final Pattern SPEAKING =
      Pattern.compile(
          "(?i)(?:interview(?:er|ee)|participant|respondent|moderator|speaker|facilitator"
              + "|befragte[r]?|interviewerin)[\\s_-]*\\d{0,3}");

  static Labels of(List<Paragraph> paragraphs) {
    List<String> begun =
        paragraphs.stream()
            .filter(one -> one.look().heading() == 0)
            .flatMap(one -> boldName(one).stream())
            .toList();
    Set<String> bold = Names.recur(begun) ? returning(begun) : Set.of();
    Map<String, List<Paragraph>> styles =
        paragraphs.stream()
            .filter(one -> !one.isEmpty() && !one.look().style().isEmpty())
            .collect(Collectors.groupingBy(one -> one.look().style()));
    Set<String> naming = new HashSet<>();
    Set<String> speaking = new HashSet<>();
    styles.forEach(
        (style, all) -> {
          if (SPEAKING.matcher(style).matches()) {
            speaking.add(style);
          } else if (all.size() > 2 && all.size() < paragraphs.size() && areNames(all)) {
            naming.add(style);
          }
        });
    if (speaking.size() < 2 || anyLabelled(styles, speaking)) {
      naming.addAll(speaking.size() == 1 ? onlyNames(styles, speaking) : Set.of());
      speaking.clear();
    }
    return new Labels(bold, naming, speaking);
  }

  private static Set<String> returning(List<String> names) {
    Map<String, Integer> counts = new HashMap<>();
    names.forEach(name -> counts.merge(name, 1, Integer::sum));
    counts.values().removeIf(count -> count < 2);
    return counts.size() > 1 ? new HashSet<>(names) : Set.of();
  }

  private static boolean areNames(List<Paragraph> all) {
    List<String> names = all.stream().map(one -> Names.withoutColon(one.words())).toList();
    return all.stream().allMatch(one -> one.lines().size() == 1)
        && names.stream().allMatch(Names::isName)
        && Names.recur(names);
  }

  private static Set<String> onlyNames(Map<String, List<Paragraph>> styles, Set<String> which) {
    return which.stream().filter(style -> areNames(styles.get(style))).collect(Collectors.toSet());
  }

  private static boolean anyLabelled(Map<String, List<Paragraph>> styles, Set<String> which) {
    return which.stream()
        .flatMap(style -> styles.get(style).stream())
        .anyMatch(one -> one.first().matches("[^:]{1,40}:\\h.*"));
  }

  /// The first line of a paragraph with a label in Markdown; empty when it has none by its look.
  Optional<String> label(Paragraph paragraph) {
    String line = paragraph.first();
    String style = paragraph.look().style();
    if (naming.contains(style)) {
      return Optional.of(Literal.of(Names.withoutColon(paragraph.words())) + ":");
    }
    if (speaking.contains(style)) {
      return Optional.of(style.strip() + ": " + Literal.of(line));
    }
    if (paragraph.look().heading() > 0) {
      return Optional.empty();
    }
    return boldLabel(paragraph).map(label -> paragraph.look().mark() + label);
  }

  private Optional<String> boldLabel(Paragraph paragraph) {
    String line = paragraph.first();
    String set = Blanks.strip(line.substring(0, paragraph.bold()));
    String rest = line.substring(paragraph.bold());
    String name = Names.withoutColon(set);
    if (!Names.isName(name)) {
      return Optional.empty();
    }
    boolean colon = !name.equals(set);
    String words = Literal.of(Blanks.strip(rest));
    String stressed = "**" + Literal.of(name);
    if (colon) {
      return Optional.of((stressed + ":** " + words).strip());
    }
    if (rest.isBlank()) {
      return Optional.of(stressed + "**");
    }
    if (words.startsWith(":")) {
      return Optional.of((stressed + ":** " + words.substring(1).strip()).strip());
    }
    boolean parted =
        Blanks.isBlank(rest.charAt(0)) || Blanks.isBlank(line.charAt(paragraph.bold() - 1));
    return bold.contains(name) && parted
        ? Optional.of(stressed + ":** " + words)
        : Optional.empty();
  }

  /// A name in bold that words follow, or that stands alone, without a colon.
  private static Optional<String> boldName(Paragraph paragraph) {
    String line = paragraph.first();
    String set = Blanks.strip(line.substring(0, paragraph.bold()));
    boolean followed = paragraph.bold() < line.length();
    return followed && Names.isName(set) ? Optional.of(set) : Optional.empty();
  }
}
