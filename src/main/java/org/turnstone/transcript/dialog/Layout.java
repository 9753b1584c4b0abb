package org.turnstone.transcript.dialog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How a program lays out the text it writes, found by the file as a whole: which of its lines
/// begin turns though no label with a colon does, and which hold times instead of words.
///
/// @param lines the same number as before, with what is no speech taken out
/// @param labels by index of their line; none when labels are still to be looked for
/// @param times when somebody spoke, by index of the line it belongs to
/// @param untils when somebody had spoken, likewise
/// @param remarks what a person should know of it
record Layout(
    List<String> lines,
    Map<Integer, Label> labels,
    Map<Integer, String> times,
    Map<Integer, String> untils,
    List<String> remarks) {

  /// The layout of some lines, of the first kind that is sure.
  static Layout of(List<String> lines) {
    Footer footer = Footer.of(lines);
    LayoutDraft draft = new LayoutDraft(footer.lines(), footer.remarks());
    boolean known =
        ChatLines.in(draft)
            || MessengerLines.in(draft)
            || TabbedLines.in(draft)
            || SpanBlocks.in(draft)
            || NameAndTime.in(draft)
            || AngledNames.in(draft)
            || NumberedAnswers.in(draft)
            || DashedNames.in(draft)
            || NamesAlone.in(draft)
            || TimesAlone.in(draft);
    if (!known) {
      Stamps.takeOut(draft);
    }
    return draft.layout();
  }

  /// Whether the layout says which lines begin turns.
  boolean tellsTurns() {
    return !labels.isEmpty();
  }

  /// The same without some labels.
  Layout without(Set<String> texts) {
    return texts.isEmpty() || labels.isEmpty()
        ? this
        : new Layout(
            lines,
            labels.entrySet().stream()
                .filter(entry -> !texts.contains(entry.getValue().key()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
            times,
            untils,
            remarks);
  }
}
