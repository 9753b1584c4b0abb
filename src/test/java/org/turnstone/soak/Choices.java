package org.turnstone.soak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.turnstone.benchmark.Interviews;
import org.turnstone.soak.Work.Tag;
import org.turnstone.soak.Work.Theme;

/// Chooses what is done next, by the seed and by what the model says is there.
final class Choices {

  /// What is done, as often as it stands here.
  private static final List<String> WORK =
      times(
          "tag 26 tagAll 3 untag 8 recode 4 memo 8 newCode 5 rename 4 move 3 merge 3 remove 2"
              + " undo 11 redo 6");

  private static final List<String> LOOKING = times("read 8 search 12 export 1");
  private static final List<String> FILES =
      times("insert 6 edit 6 correct 4 delete 1 restore 1 renameFile 1 add 1");
  private static final int MOST_CODES = 40;

  private final Random random;
  private int number;

  Choices(Random random) {
    this.random = random;
  }

  private static List<String> times(String written) {
    String[] parts = written.split(" ");
    List<String> all = new ArrayList<>();
    for (int i = 0; i < parts.length; i += 2) {
      all.addAll(Collections.nCopies(Integer.parseInt(parts[i + 1]), parts[i]));
    }
    return List.copyOf(all);
  }

  Random random() {
    return random;
  }

  Step next(String what) {
    return Step.of(++number, what);
  }

  /// How many steps there were.
  int number() {
    return number;
  }

  /// Anything a person may do while the folder is open, and what may be done to its files.
  Step any(Model model) {
    int hundred = random.nextInt(100);
    return hundred < 64
        ? work(model)
        : hundred < 86 ? looking(model) : hundred < 96 ? file(model) : next("ben");
  }

  /// A change of the project.
  Step work(Model model) {
    Step step = next(pick(WORK));
    boolean noCode = model.own().codes().size() < 3;
    return switch (noCode ? "newCode" : step.what()) {
      case "newCode" -> newCode(model);
      case "tag" -> tag(step, model);
      case "tagAll" -> tagAll(step, model, phrase(8));
      case "untag", "recode" -> onCoding(step, model);
      case "memo" -> memo(step, model);
      case "rename" -> step.with("code", code(model).id()).with("name", "theme " + step.n());
      case "move", "merge" -> onTwoCodes(step, model);
      case "remove" -> step.with("code", code(model).id());
      default -> step;
    };
  }

  /// Tags all turns with the most frequent phrase.
  Step tagVeryMany(Model model) {
    return tagAll(next("tagAll"), model, Interviews.THEMES.getFirst().phrase());
  }

  private Step tagAll(Step step, Model model, String phrase) {
    String code = clearCode(model);
    return code.isEmpty() ? newCode(model) : step.with("phrase", phrase).with("code", code);
  }

  private Step newCode(Model model) {
    Step step = next("newCode");
    if (model.own().codes().size() >= MOST_CODES) {
      return next("remove").with("code", code(model).id());
    }
    boolean top = model.own().codes().isEmpty() || random.nextBoolean();
    return step.with("code", "c" + step.n())
        .with("name", "theme " + step.n())
        .with("to", top ? "" : code(model).id());
  }

  private Step tag(Step step, Model model) {
    String code = clearCode(model);
    if (code.isEmpty()) {
      return newCode(model);
    }
    Paper paper = readable(model);
    int turn = 1 + random.nextInt(paper.turns().size());
    step.with("transcript", paper.id()).with("turn", turn).with("code", code);
    step.with("memo", random.nextInt(5) == 0 ? "noted at step " + step.n() : "");
    String words = paper.words(turn);
    if (random.nextInt(3) == 0 && words.length() > 120) {
      int from = random.nextInt(words.length() - 100);
      int to = from + 60 + random.nextInt(40);
      boolean whole =
          !Character.isLowSurrogate(words.charAt(from))
              && !Character.isLowSurrogate(words.charAt(to));
      return whole ? step.with("from", from).with("to", to) : step;
    }
    return step;
  }

  private Step onCoding(Step step, Model model) {
    if (model.own().codings().isEmpty()) {
      return tag(next("tag"), model);
    }
    Tag tag = pick(model.own().codings().values());
    return step.with("coding", tag.id())
        .with("transcript", tag.transcript())
        .with("code", anyCode(model));
  }

  private Step memo(Step step, Model model) {
    step.with("text", "what I think at step " + step.n());
    return switch (random.nextInt(4)) {
      case 0 -> step.with("on", "project");
      case 1 -> step.with("on", "code:" + code(model).id());
      case 2 -> step.with("on", "transcript:" + pick(model.papers().disk().values()).id());
      default ->
          model.own().codings().isEmpty() ? step.with("on", "project") : onCoding(step, model);
    };
  }

  private Step onTwoCodes(Step step, Model model) {
    Theme code = code(model);
    Theme other = code(model);
    boolean move = step.what().equals("move");
    if (code.equals(other) || move && model.own().isWithin(other.id(), code.id())) {
      return next("rename").with("code", code.id()).with("name", "theme " + step.n());
    }
    return step.with("code", code.id()).with("to", other.id());
  }

  private Step looking(Model model) {
    Step step = next(pick(LOOKING));
    return switch (step.what()) {
      case "read" -> step.with("transcript", readable(model).id());
      case "search" -> step.with("phrase", phrase(2));
      default -> step;
    };
  }

  private Step file(Model model) {
    Step step = next(pick(FILES));
    Papers papers = model.papers();
    boolean none = step.what().equals("restore") && papers.gone().isEmpty();
    String what = none ? "insert" : step.what();
    String id = pick((what.equals("restore") ? papers.gone() : papers.disk()).values()).id();
    // Half of the changes are to a file with codings.
    if (!what.equals("restore") && !model.all().codings().isEmpty() && random.nextBoolean()) {
      String coded = pick(model.all().codings().values()).transcript();
      id = papers.disk().containsKey(coded) ? coded : id;
    }
    return next(what).with("transcript", id).with("at", random.nextInt(1_000));
  }

  /// A phrase that was planted, the most frequent one once in so many times.
  private String phrase(int oneIn) {
    List<Interviews.Theme> themes = Interviews.THEMES;
    return themes.get(random.nextInt(oneIn) == 0 ? 0 : 1 + random.nextInt(2)).phrase();
  }

  private Paper readable(Model model) {
    Paper paper = pick(model.papers().disk().values());
    while (!model.papers().isReadable(paper.id())) {
      paper = pick(model.papers().disk().values());
    }
    return paper;
  }

  private Theme code(Model model) {
    return pick(model.own().codes().values());
  }

  /// One to tag with; empty when it is of none certain where it stands.
  private String clearCode(Model model) {
    List<String> codes = new ArrayList<>(model.own().codes().keySet());
    codes.addAll(SecondCoder.codes());
    codes.removeAll(model.blurred());
    return codes.isEmpty() ? "" : pick(codes);
  }

  private String anyCode(Model model) {
    return random.nextInt(4) == 0 || model.own().codes().isEmpty()
        ? SecondCoder.codes().get(random.nextInt(SecondCoder.codes().size()))
        : code(model).id();
  }

  private <T> T pick(Collection<T> from) {
    Iterator<T> each = from.iterator();
    for (int skip = random.nextInt(from.size()); skip > 0; skip--) {
      each.next();
    }
    return each.next();
  }
}
