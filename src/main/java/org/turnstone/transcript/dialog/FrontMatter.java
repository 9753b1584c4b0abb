package org.turnstone.transcript.dialog;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/// The YAML block that can open a Markdown file.
///
/// @param values by key, in order; lists are joined by commas
/// @param end index of the line after it
record FrontMatter(Map<String, String> values, int end) {

  private static final String BORDER = "---";
  private static final int LONGEST = 500;
  private static final Pattern KEY = Pattern.compile("([A-Za-z0-9._-]{1,63}):(?: .*|$)");
  private static final Pattern CONTINUED = Pattern.compile("\\h+\\S.*|-\\h.*|#.*");

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(YamlFrontMatterExtension.create())).build();

  /// Empty when the lines do not open with a rule, keys with values, and a rule. Talk between two
  /// rules is no front matter: its labels return, and it has blank lines.
  static Optional<FrontMatter> of(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().equals(BORDER)) {
      return Optional.empty();
    }
    int end = lines.subList(1, Math.min(lines.size(), LONGEST)).indexOf(BORDER) + 1;
    if (end < 2 || !areKeysAndValues(lines.subList(1, end))) {
      return Optional.empty();
    }
    Node document = PARSER.parse(String.join("\n", lines.subList(0, end + 1)) + "\n");
    YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
    document.accept(visitor);
    Map<String, String> values = new LinkedHashMap<>();
    visitor.getData().forEach((key, list) -> values.put(key, String.join(", ", list)));
    return Optional.of(new FrontMatter(values, end + 1));
  }

  private static boolean areKeysAndValues(List<String> lines) {
    Set<String> keys = new HashSet<>();
    for (String line : lines) {
      Matcher key = KEY.matcher(line);
      boolean isNewKey = key.matches() && keys.add(key.group(1));
      if (!isNewKey && (keys.isEmpty() || !CONTINUED.matcher(line).matches())) {
        return false;
      }
    }
    return true;
  }
}
