package org.turnstone.soak;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.turnstone.soak.Report.Place;
import org.turnstone.soak.Work.Tag;
import org.turnstone.soak.Work.Theme;

/// What the program says, beside what the model says. Everything that differs is a sentence.
final class Comparison {

  /// What a person may be told after what is done here.
  private static final Pattern EXPECTED =
      Pattern.compile(
          "The last action of .* was not complete and was set aside in .*"
              + "|The words of a coding by .* were not found again in .*"
              + "|A coding by .* waits for .*, which is not in the folder\\..*");

  private static final int SHOWN = 20;

  private final Model model;
  private final List<String> differences = new ArrayList<>();

  private Comparison(Model model) {
    this.model = model;
  }

  /// @throws AssertionError when the report is not what the model says
  static void ofReport(Model model, Report report) {
    Comparison comparison = new Comparison(model);
    comparison.same("code", model.all().codes(), report.codes());
    comparison.same("memo", model.all().memos(), report.memos());
    comparison.codings(report);
    report.problems().stream()
        .filter(problem -> !EXPECTED.matcher(problem).matches())
        .forEach(problem -> comparison.differences.add("told: " + problem));
    comparison.end("report");
  }

  private void codings(Report report) {
    same("coding", withoutWords(model.all().codings()), withoutWords(report.codings()));
    Map<String, String> texts = new HashMap<>();
    for (Tag tag : model.all().codings().values()) {
      Tag told = report.codings().get(tag.id());
      if (told != null) {
        String text = texts.computeIfAbsent(tag.transcript(), this::text);
        place(tag, told.words(), report.places().get(tag.id()), text);
      }
    }
  }

  private String text(String transcript) {
    Paper paper = model.papers().known().get(transcript);
    return paper == null ? "" : paper.text();
  }

  /// A coding stands on its words where they are there once. Where they are not, it may stand on
  /// words that are like them, or wait.
  private void place(
      Tag tag, String told, @org.jspecify.annotations.Nullable Place place, String text) {
    int at = text.indexOf(tag.words());
    boolean once = at >= 0 && text.indexOf(tag.words(), at + 1) < 0;
    String where = tag.id() + " in " + tag.transcript();
    if (once && (place == null || place.start() != at)) {
      differences.add("coding " + where + " is at " + place + ", its words at " + at);
    } else if (place == null && !told.equals(tag.words())) {
      differences.add("coding " + where + " waits with other words");
    } else if (place != null
        && (place.end() > text.length()
            || !text.substring(place.start(), place.end()).equals(told))) {
      differences.add("coding " + where + " does not stand on its words, " + place);
    }
  }

  private static Map<String, Tag> withoutWords(Map<String, Tag> tags) {
    Map<String, Tag> bare = new HashMap<>();
    tags.forEach(
        (id, tag) ->
            bare.put(id, new Tag(id, tag.code(), tag.transcript(), "", tag.coder(), tag.memo())));
    return bare;
  }

  private void same(String what, Map<String, ?> wanted, Map<String, ?> told) {
    Set<String> all = new HashSet<>(wanted.keySet());
    all.addAll(told.keySet());
    for (String id : all) {
      Object one = wanted.get(id);
      Object other = told.get(id);
      if (one == null || !one.equals(other)) {
        differences.add(what + " " + id + " is " + other + " and not " + one);
      }
    }
  }

  /// A row for each coding, with its words where they are in the text: those that are not there may
  /// stand on others.
  static void ofExport(Model model, Path csv) throws IOException {
    Comparison comparison = new Comparison(model);
    Map<List<String>, Integer> left = new HashMap<>();
    Table.read(csv).forEach(row -> left.merge(key(row), 1, Integer::sum));
    Map<List<String>, Integer> elsewhere = new HashMap<>();
    for (Tag tag : model.all().codings().values()) {
      List<String> key = key(tag, model.all().codes());
      if (!comparison.text(tag.transcript()).contains(tag.words())) {
        elsewhere.merge(key.subList(1, key.size()), 1, Integer::sum);
      } else if (left.merge(key, -1, Integer::sum) < 0) {
        comparison.differences.add("not exported: " + key);
      }
    }
    Map<List<String>, Integer> others = new HashMap<>();
    left.forEach(
        (key, count) -> {
          if (count > 0) {
            others.merge(key.subList(1, key.size()), count, Integer::sum);
          }
        });
    if (!others.equals(elsewhere)) {
      elsewhere.forEach((key, count) -> others.merge(key, -count, Integer::sum));
      others.values().removeIf(count -> count == 0);
      comparison.differences.add("exported more often, or less often, by so much: " + others);
    }
    comparison.end("export");
  }

  private static List<String> key(Tag tag, Map<String, Theme> codes) {
    return List.of(
        tag.words(), Work.path(codes, tag.code()), tag.transcript(), tag.coder(), tag.memo());
  }

  private static List<String> key(Map<String, String> row) {
    return Stream.of("excerpt", "code_path", "transcript", "coder", "memo")
        .map(column -> row.getOrDefault(column, ""))
        .toList();
  }

  /// @param query a phrase
  static void ofSearch(Model model, String phrase, Step answer) {
    Set<String> hits = new HashSet<>();
    for (Paper paper : model.papers().known().values()) {
      paper.turnsWith(phrase).forEach(turn -> hits.add(paper.id() + ":" + turn));
    }
    ofHits(model, phrase, hits, answer);
  }

  /// @param code id
  static void ofCode(Model model, String code, Report report, Step answer) {
    Set<String> hits = new HashSet<>();
    Work all = model.all();
    for (Tag tag : all.codings().values()) {
      Place place = report.places().get(tag.id());
      if (place != null && all.isWithin(tag.code(), code)) {
        Paper paper = model.papers().known().get(tag.transcript());
        for (int turn = paper.turnAt(place.start());
            turn <= paper.turnAt(place.end() - 1);
            turn++) {
          hits.add(paper.id() + ":" + turn);
        }
      }
    }
    ofHits(model, "code " + code, hits, answer);
  }

  private static void ofHits(Model model, String what, Set<String> hits, Step answer) {
    Comparison comparison = new Comparison(model);
    if (answer.number("total") != hits.size()) {
      comparison.differences.add(
          "\"%s\" in %d turns and not %d".formatted(what, answer.number("total"), hits.size()));
    }
    for (String hit : answer.text("hits").split(" ")) {
      if (!hit.isEmpty() && !hits.contains(hit)) {
        comparison.differences.add("\"%s\" found in %s".formatted(what, hit));
      }
    }
    comparison.end("search");
  }

  private void end(String what) {
    if (!differences.isEmpty()) {
      List<String> shown = differences.subList(0, Math.min(SHOWN, differences.size()));
      throw new AssertionError(
          "%s: %d differences%n%s".formatted(what, differences.size(), String.join("\n", shown)));
    }
  }
}
