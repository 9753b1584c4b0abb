package org.turnstone.ui.transcript;

import java.util.List;
import java.util.regex.Pattern;
import org.turnstone.model.TextRange;

/// Finds what a transcriber noted between the words: "(laughs)", "[long pause]".
final class Remarks {

  private static final Pattern REMARK =
      Pattern.compile(
          "[(\\[](?:\\w{1,12}"
              + " ){0,2}(?:laugh|chuckl|giggl|sigh|paus|silen|inaudible|unclear|crosstalk"
              + "|cough|cry|cries|clear|nod|smil|shrug|breath|interrupt|gestur|whisper)\\w*(?: [\\w"
              + " ]{1,24})?[)\\]]",
          Pattern.CASE_INSENSITIVE);

  private Remarks() {}

  /// The remarks within a range of a text, brackets included, in order.
  static List<TextRange> in(String text, TextRange within) {
    return REMARK
        .matcher(text)
        .region(within.start(), within.end())
        .results()
        .map(found -> new TextRange(found.start(), found.end()))
        .toList();
  }
}
