package org.turnstone.transcript.dialog;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Reads the Markdown within a paragraph: words and styles out of `*stressed* words`. Safe to use
/// from any thread.
final class InlineMarkup {

  /// Paragraphs that are longer, or have more marks, are taken as written: nobody sets so much, and
  /// what commonmark needs for them grows with the product of the two.
  static final int LONGEST = 100_000;

  static final int MOST_MARKS = 4_000;

  private static final boolean[] IS_MARK = marks();

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(StrikethroughExtension.builder().requireTwoTildes(true).build()))
          .enabledBlockTypes(Set.of())
          .customBlockParserFactory(new SpokenLines.Factory())
          .customInlineContentParserFactory(new AngleBracket.Factory())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private InlineMarkup() {}

  /// Reads one paragraph, its line breaks kept.
  static Words read(String source) {
    int marks = marks(source);
    return marks == 0
            || marks > MOST_MARKS
            || source.length() > LONGEST
            || marks == 1 && isWordWithUnderscore(source)
        ? Words.plain(source)
        : new MarkupWalk(source).walk(PARSER.parse(SpokenLines.START + source));
  }

  /// The words alone.
  static String plain(String source) {
    return read(source).text();
  }

  /// The `_` of `creativity_0049` sets nothing, and every second id has one.
  private static boolean isWordWithUnderscore(String source) {
    for (int i = 0; i < source.length(); i++) {
      if (source.charAt(i) != '_' && !Character.isLetterOrDigit(source.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int marks(String source) {
    int marks = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      marks += c < IS_MARK.length && IS_MARK[c] ? 1 : 0;
    }
    return marks;
  }

  private static boolean[] marks() {
    boolean[] marks = new boolean[0x80];
    "*_`[<&\\~".chars().forEach(c -> marks[c] = true);
    return marks;
  }
}
