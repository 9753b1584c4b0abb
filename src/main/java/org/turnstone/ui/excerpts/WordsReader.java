package org.turnstone.ui.excerpts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.turnstone.model.Coding;
import org.turnstone.model.Role;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.Turn;
import org.turnstone.model.TurnOutline.Span;
import org.turnstone.search.Hit;
import org.turnstone.ui.excerpts.WordsAround.Said;
import org.turnstone.workspace.Workspace;

/// Reads what stands around the words of codings. Slow, and safe from any thread.
final class WordsReader {

  private static final String ELLIPSIS = "…";

  private final Workspace workspace;

  WordsReader(Workspace workspace) {
    this.workspace = workspace;
  }

  /// @param placed whether its words are where it says
  WordsAround read(Coding coding, Context context, boolean placed) {
    Optional<Span> span = placed ? span(coding) : Optional.empty();
    return span.map(turns -> read(coding, context, turns))
        .orElseGet(
            () ->
                new WordsAround(
                    List.of(),
                    ELLIPSIS + coding.quotation().before(),
                    coding.quotation().after() + ELLIPSIS,
                    List.of(),
                    0,
                    0));
  }

  private WordsAround read(Coding coding, Context context, Span turns) {
    String id = coding.transcript();
    String before = "";
    String after = "";
    if (context != Context.WORDS) {
      before = before(words(id, turns.first()), coding.range().start() - start(id, turns.first()));
      after = after(words(id, turns.last()), coding.range().end() - start(id, turns.last()));
    }
    List<Said> above =
        context == Context.QUESTION
            ? question(id, turns.first() - 1).stream().toList()
            : said(id, turns.first() - context.turns(), turns.first() - 1);
    List<Said> below = said(id, turns.last() + 1, turns.last() + context.turns());
    return new WordsAround(
        above,
        context.isCut() ? cutBefore(before) : before,
        context.isCut() ? cutAfter(after) : after,
        below,
        turns.first(),
        turns.last());
  }

  /// It mostly ends a longer turn. Who asks goes without saying.
  private Optional<Said> question(String id, int number) {
    return said(id, number)
        .filter(turn -> turn.role() == Role.INTERVIEWER)
        .map(turn -> new Said(turn.role(), "", cutBefore(turn.words())));
  }

  private List<Said> said(String id, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(number -> said(id, number))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Said> said(String id, int number) {
    return turn(id, number)
        .map(
            turn ->
                new Said(
                    workspace.project().role(turn.speaker(), turn.role()),
                    turn.speaker(),
                    words(id, number)));
  }

  private Optional<Span> span(Coding coding) {
    return workspace
        .catalogue()
        .find(coding.transcript())
        .map(TranscriptSummary::outline)
        .flatMap(outline -> outline.covered(coding.range()));
  }

  private Optional<Turn> turn(String id, int number) {
    return number < 1 ? Optional.empty() : workspace.index().turn(new Hit(id, number, 0));
  }

  private String words(String id, int number) {
    return workspace.index().words(new Hit(id, number, 0));
  }

  private int start(String id, int number) {
    return turn(id, number).map(turn -> turn.range().start()).orElse(0);
  }

  private static String before(String turn, int inTurn) {
    return turn.substring(0, Math.clamp(inTurn, 0, turn.length()));
  }

  private static String after(String turn, int inTurn) {
    return turn.substring(Math.clamp(inTurn, 0, turn.length()));
  }

  /// Cut at a whole word.
  private static String cutBefore(String words) {
    int from = words.length() - Context.REACH;
    if (from <= 0) {
      return words;
    }
    int blank = words.indexOf(' ', from);
    return ELLIPSIS + " " + (blank < 0 ? "" : words.substring(blank + 1));
  }

  private static String cutAfter(String words) {
    if (words.length() <= Context.REACH) {
      return words;
    }
    int blank = words.lastIndexOf(' ', Context.REACH);
    return (blank < 0 ? "" : words.substring(0, blank)) + " " + ELLIPSIS;
  }
}
