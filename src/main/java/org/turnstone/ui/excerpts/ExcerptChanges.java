package org.turnstone.ui.excerpts;

import java.text.BreakIterator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.turnstone.edit.Edit;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.ui.kit.Changes;
import org.turnstone.ui.kit.Words;

/// What is done to excerpts: each as one action with a sentence, however many they are.
final class ExcerptChanges {

  private static final Words WORDS = Words.of(ExcerptChanges.class);

  /// More of them take time to find, which the window has not.
  private static final int MANY = 1000;

  private final ExcerptsModel model;
  private final Changes changes;

  ExcerptChanges(ExcerptsModel model, ExcerptsActions actions) {
    this.model = model;
    changes = actions.changes().onlyIf(model::isEditable);
  }

  /// Takes their codes off.
  void remove(List<Coding> codings) {
    make(
        codings,
        project -> {
          List<Coding> there = now(project, codings);
          String label =
              there.size() == 1
                  ? WORDS.text(
                      "label.takenOff", code(there.getFirst().code()), place(there.getFirst()))
                  : WORDS.text("label.takenOff.many", there.size());
          return new Changes.Plan(
              label, there.stream().<Edit>map(Edit.CodingRemoved::new).toList());
        });
  }

  /// Gives them another code; words and memos stay.
  void recode(List<Coding> codings, CodeId to) {
    make(
        codings,
        project -> {
          List<Coding> others =
              now(project, codings).stream().filter(coding -> !coding.code().equals(to)).toList();
          String label =
              others.size() == 1
                  ? WORDS.text(
                      "label.recoded",
                      place(others.getFirst()),
                      code(others.getFirst().code()),
                      code(to))
                  : WORDS.text("label.recoded.many", others.size(), code(to));
          return new Changes.Plan(
              label,
              others.stream()
                  .<Edit>map(
                      coding ->
                          new Edit.CodingRecoded(
                              coding.id(), coding.transcript(), coding.code(), to))
                  .toList());
        });
  }

  private void make(List<Coding> codings, Function<Project, Changes.Plan> change) {
    if (codings.size() > MANY) {
      changes.makeSlowly(change::apply);
    } else {
      changes.make(change);
    }
  }

  /// Codings as they are, also those without a place; what is gone is not among them.
  private List<Coding> now(Project project, List<Coding> seen) {
    Map<CodingId, Coding> unplaced = new HashMap<>();
    if (seen.stream().anyMatch(each -> project.coding(each.transcript(), each.id()).isEmpty())) {
      model.workspace().unplaced().forEach(each -> unplaced.put(each.coding().id(), each.coding()));
    }
    return seen.stream()
        .flatMap(
            each ->
                project
                    .coding(each.transcript(), each.id())
                    .or(() -> Optional.ofNullable(unplaced.get(each.id())))
                    .stream())
        .toList();
  }

  /// Moves an end of a coding by a word, within the text of its transcript.
  ///
  /// @param start the first end, else the last
  void resize(Coding coding, boolean start, boolean forward) {
    model
        .background()
        .job(_ -> model.workspace().transcript(coding.transcript()))
        .whenSucceeded(
            transcript ->
                changes.make(
                    WORDS.text("label.resized", code(coding.code()), place(coding)),
                    project ->
                        project
                            .coding(coding.transcript(), coding.id())
                            .map(now -> resized(now, transcript, start, forward))
                            .orElse(List.of())))
        .start();
  }

  private static List<Edit> resized(
      Coding coding, Transcript transcript, boolean start, boolean forward) {
    TextRange range = coding.range();
    String text = transcript.text();
    if (!coding.quotation().standsIn(text)) {
      return List.of();
    }
    int end = start ? range.start() : range.end();
    int moved = forward ? next(text, end, start) : previous(text, end, start);
    TextRange words =
        start
            ? new TextRange(Math.min(moved, range.end()), range.end())
            : new TextRange(range.start(), Math.max(moved, range.start()));
    return words.isEmpty() || words.equals(range)
        ? List.of()
        : List.of(
            new Edit.CodingResized(
                coding.id(), coding.transcript(), coding.quotation(), transcript.quote(words)));
  }

  /// The next beginning of a word for a first end, the next end of one for a last end.
  private static int next(String text, int from, boolean start) {
    BreakIterator breaks = words(text);
    int at = breaks.following(Math.min(from, text.length() - 1));
    while (at != BreakIterator.DONE && !isEdge(text, at, start)) {
      at = breaks.next();
    }
    return at == BreakIterator.DONE ? from : at;
  }

  private static int previous(String text, int from, boolean start) {
    BreakIterator breaks = words(text);
    int at = breaks.preceding(from);
    while (at != BreakIterator.DONE && !isEdge(text, at, start)) {
      at = breaks.previous();
    }
    return at == BreakIterator.DONE ? from : at;
  }

  /// Whether a word begins there, or ends there.
  private static boolean isEdge(String text, int at, boolean start) {
    int letter = start ? at : at - 1;
    return letter >= 0 && letter < text.length() && Character.isLetterOrDigit(text.charAt(letter));
  }

  private static BreakIterator words(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text);
    return breaks;
  }

  /// As in a sentence: `turn 6 of creativity_0049`.
  String place(Coding coding) {
    return turns(coding)
        .map(turns -> WORDS.text("place", turns, coding.transcript()))
        .orElse(coding.transcript());
  }

  /// As it is cited: `creativity_0049, turn 6`.
  String cited(Coding coding) {
    return turns(coding)
        .map(turns -> WORDS.text("cited", coding.transcript(), turns))
        .orElseGet(() -> WORDS.text("cited.unplaced", coding.transcript()));
  }

  private Optional<String> turns(Coding coding) {
    return model.span(coding).map(Object::toString);
  }

  String code(CodeId id) {
    return model.workspace().project().codebook().name(id);
  }
}
