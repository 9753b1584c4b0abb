package org.turnstone.model;

import java.text.Collator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The tree of codes. A code whose parent is not there, or is below itself (two coders can bring
/// that about together), is shown at the top, so every code is in the tree exactly once.
///
/// @param codes every code by its id; held as it is given, so it must not be changed after
public record Codebook(Map<CodeId, Code> codes) {

  public static final Codebook EMPTY = new Codebook(Map.of());

  /// Stands between the names of a path: `Worries / economic worry`.
  public static final String SEPARATOR = " / ";

  /// One that stands alone: `w/econ` is a name.
  private static final Pattern SLASH = Pattern.compile("(?<=^|\\s)/(?=\\s|$)");

  private static final Comparator<Code> BY_NAME =
      Comparator.comparing(Code::name, Collator.getInstance(Locale.ROOT)::compare)
          .thenComparing(code -> code.id().value());

  public Optional<Code> find(CodeId id) {
    return Optional.ofNullable(codes.get(id));
  }

  /// The name of a code; empty when there is no such code.
  public String name(CodeId id) {
    return find(id).map(Code::name).orElse("");
  }

  /// The same with people under the names that are shown, in what codes are for.
  public Codebook under(Pseudonyms names) {
    if (!names.isHiding()) {
      return this;
    }
    Map<CodeId, Code> shown = new LinkedHashMap<>(codes);
    shown.replaceAll((_, code) -> code.under(names));
    return new Codebook(shown);
  }

  /// The codes at the top, by name.
  public List<Code> roots() {
    return codes.values().stream().filter(code -> parent(code).isEmpty()).sorted(BY_NAME).toList();
  }

  /// The codes directly below one, by name.
  public List<Code> children(CodeId id) {
    return codes.values().stream()
        .filter(code -> parent(code).filter(parent -> parent.id().equals(id)).isPresent())
        .sorted(BY_NAME)
        .toList();
  }

  /// The codes directly below one, or those at the top, by name.
  public List<Code> siblings(Optional<CodeId> parent) {
    return parent.map(this::children).orElseGet(this::roots);
  }

  /// The code a code belongs under in the tree.
  public Optional<Code> parent(Code code) {
    if (code.parent().isEmpty()) {
      return Optional.empty();
    }
    Set<CodeId> seen = new HashSet<>();
    for (Optional<Code> up = Optional.of(code); up.isPresent(); ) {
      if (!seen.add(up.get().id())) {
        return Optional.empty();
      }
      up = up.get().parent().map(codes::get);
    }
    return code.parent().map(codes::get);
  }

  /// All codes in the order of the tree: each before the codes below it.
  public List<Code> inOrder() {
    Map<Optional<CodeId>, List<Code>> below =
        codes.values().stream()
            .sorted(BY_NAME)
            .collect(Collectors.groupingBy(code -> parent(code).map(Code::id)));
    List<Code> order = new ArrayList<>(codes.size());
    Deque<Code> open = new ArrayDeque<>(below.getOrDefault(Optional.<CodeId>empty(), List.of()));
    while (!open.isEmpty()) {
      Code code = open.removeFirst();
      order.add(code);
      below.getOrDefault(Optional.of(code.id()), List.of()).reversed().forEach(open::addFirst);
    }
    return order;
  }

  /// Those of some kind in the same order. Where they are few, as mostly, nothing is put in order.
  public List<Code> inOrder(Predicate<Code> wanted) {
    List<Code> some = codes.values().stream().filter(wanted).toList();
    return some.size() <= 1 ? some : inOrder().stream().filter(Set.copyOf(some)::contains).toList();
  }

  /// The code and every code below it.
  public Set<CodeId> withDescendants(CodeId id) {
    Set<CodeId> found = new HashSet<>(Set.of(id));
    for (Code code : inOrder()) {
      if (parent(code).filter(parent -> found.contains(parent.id())).isPresent()) {
        found.add(code.id());
      }
    }
    return found;
  }

  /// The names from the top down to the code.
  public List<String> path(Code code) {
    List<String> names = new ArrayList<>();
    for (Optional<Code> at = Optional.of(code); at.isPresent(); at = at.flatMap(this::parent)) {
      names.addFirst(at.get().name());
    }
    return names;
  }

  /// The same of a code that may be gone: one empty name then.
  public List<String> path(CodeId id) {
    return find(id).map(this::path).orElse(List.of(""));
  }

  /// The path as people write it: `Worries / economic worry`.
  public String pathText(Code code) {
    return String.join(SEPARATOR, path(code));
  }

  /// The codes that a person may mean by a path or a bare name, whatever its case. A whole path
  /// comes before names further down that end the same way.
  public List<Code> matching(String pathOrName) {
    List<String> wanted = splitPath(pathOrName);
    List<Code> ending = inOrder(code -> endsWith(path(code), wanted));
    List<Code> whole = ending.stream().filter(code -> path(code).size() == wanted.size()).toList();
    return whole.isEmpty() ? ending : whole;
  }

  /// The names in a written path, without the blanks around them; a blank one where a slash has
  /// nothing before or after it. A slash alone is a name.
  public static List<String> splitPath(String path) {
    String written = path.strip();
    return written.equals("/")
        ? List.of(written)
        : Arrays.stream(SLASH.split(written, -1)).map(String::strip).toList();
  }

  private static boolean endsWith(List<String> path, List<String> wanted) {
    int skipped = path.size() - wanted.size();
    if (skipped < 0) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!path.get(skipped + i).equalsIgnoreCase(wanted.get(i))) {
        return false;
      }
    }
    return true;
  }
}
