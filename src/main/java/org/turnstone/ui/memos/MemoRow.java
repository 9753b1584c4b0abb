package org.turnstone.ui.memos;

import java.util.Locale;
import java.util.Optional;
import org.turnstone.model.CodeColour;
import org.turnstone.model.Codebook;
import org.turnstone.model.Memo;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Project;
import org.turnstone.model.Pseudonyms;
import org.turnstone.ui.kit.OneLine;

/// A memo as it is listed.
///
/// @param colour that of its code
/// @param sought all its words in lower case
record MemoRow(Memo memo, Optional<CodeColour> colour, String sought) {

  /// How much of a line is kept before a word that was searched for.
  private static final int GLIMPSE_BEFORE = 60;

  static MemoRow of(Memo memo, Project project) {
    String sought =
        String.join(
            "\n",
            memo.text(),
            String.join(Codebook.SEPARATOR, memo.codePath()),
            memo.transcript(),
            memo.coding().map(coding -> coding.quotation().words()).orElse(""));
    return new MemoRow(
        memo,
        memo.code().flatMap(project.codebook()::find).map(code -> code.colour()),
        sought.toLowerCase(Locale.ROOT));
  }

  /// The same with people under the names that are shown. It is found under both.
  MemoRow under(Pseudonyms names) {
    return new MemoRow(memo.under(names), colour, sought);
  }

  MemoTarget target() {
    return memo.target();
  }

  MemoKind kind() {
    return MemoKind.of(memo.target());
  }

  /// The text on one line, beginning shortly before a word of it.
  String glimpse(String word) {
    String line = OneLine.of(memo.text());
    int at = word.isEmpty() ? -1 : line.toLowerCase(Locale.ROOT).indexOf(word);
    int from = at <= GLIMPSE_BEFORE ? 0 : line.indexOf(' ', at - GLIMPSE_BEFORE) + 1;
    return from == 0 || from > at ? line : "… " + line.substring(from);
  }
}
