package org.turnstone.transcript.dialog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds where the metadata at the top of a file ends, by its form alone: front matter, a title,
/// blocks of names and values, a rule. A dialogue has the same form at first sight; its labels are
/// well known or return further down, and what follows them was said.
final class HeadSearch {

  private final List<String> lines;
  private final Map<String, Tally> tallies;
  private final Set<String> proven;
  private final int lastLabel;
  private final Head head = new Head();
  private final Set<String> names = new HashSet<>();
  private boolean headed;
  private int end;

  private HeadSearch(List<String> lines, List<Candidate> candidates, Set<String> proven) {
    this.lines = lines;
    this.tallies = Tally.of(candidates);
    this.proven = proven;
    this.lastLabel = candidates.isEmpty() ? -1 : candidates.getLast().line();
  }

  /// @param names in normal form, of which it was asked whether they are speakers
  /// @param end index of the first line that does not belong to it and is not blank
  record Found(Head head, Set<String> names, int end) {}

  /// @param candidates of the whole file
  static Found in(List<String> lines, List<Candidate> candidates, Set<String> proven) {
    HeadSearch search = new HeadSearch(lines, candidates, proven);
    search.run();
    return new Found(search.head, search.names, search.end);
  }

  private void run() {
    Optional<FrontMatter> front = FrontMatter.of(lines);
    front.ifPresent(
        found -> {
          head.addFrontMatter(found.values());
          end = found.end();
        });
    boolean metadata = false;
    skipBlanks();
    while (end < lines.size()) {
      if (Marks.isRule(lines.get(end))) {
        end++;
        skipBlanks();
        if (metadata) {
          return;
        }
      } else if (isTitle()) {
        head.addTitle(Marks.heading(lines.get(end)).orElseThrow());
        headed = true;
        end++;
      } else if (takeBlock()) {
        metadata = true;
      } else {
        return;
      }
      skipBlanks();
    }
  }

  private void skipBlanks() {
    while (end < lines.size() && lines.get(end).isEmpty()) {
      end++;
    }
  }

  private boolean isTitle() {
    String line = lines.get(end);
    return !headed
        && Marks.heading(line).filter(words -> !words.isEmpty()).isPresent()
        && LabelPattern.find(line).isEmpty();
  }

  /// Takes the lines from here to the next blank line or rule, if they are metadata all of them.
  /// Below names in bold, a name in plain letters that may be a speaker's begins the talk.
  private boolean takeBlock() {
    List<AttributeLine> block = new ArrayList<>();
    boolean bold = false;
    int next = end;
    while (next < lines.size()) {
      Optional<AttributeLine> line = AttributeLine.find(lines.get(next));
      if (line.isEmpty() || bold && !line.get().bold() && maySpeak(line.get().key())) {
        break;
      }
      bold |= line.get().bold();
      block.add(line.get());
      next++;
    }
    boolean beforeRule = next < lines.size() && next < lastLabel && Marks.isRule(lines.get(next));
    boolean restIsEmpty = next >= lines.size();
    if (!isMetadata(block, beforeRule, restIsEmpty)) {
      return false;
    }
    block.forEach(line -> head.add(line.name(), line.value()));
    end = next;
    return true;
  }

  /// A block at the very end leaves nothing to be said, so it must be bold to be metadata.
  private boolean isMetadata(List<AttributeLine> block, boolean beforeRule, boolean last) {
    Set<String> keys = new HashSet<>();
    boolean anyFact = false;
    for (AttributeLine line : block) {
      boolean speaker = maySpeak(line.key());
      if (speaker && !line.isTerse() || !keys.add(line.key()) || last && !line.bold()) {
        return false;
      }
      anyFact |= !speaker && (line.bold() || line.isTerse());
    }
    return anyFact || beforeRule && !block.isEmpty();
  }

  private boolean maySpeak(String key) {
    names.add(key);
    Tally tally = tallies.get(key);
    return KnownLabels.isSpeaker(key) || proven.contains(key) || tally != null && tally.count() > 1;
  }
}
