package org.turnstone.transcript;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Reads the Markdown within a paragraph: words and styles out of `*stressed* words`. Safe to use
/// from any thread.
final class InlineMarkup {

  /// Longer paragraphs are taken as written: nobody sets mark-up in them, and commonmark needs
  /// more memory for them than they are worth.
  static final int LIMIT = 200_000;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(StrikethroughExtension.builder().requireTwoTildes(true).build()))
          .enabledBlockTypes(Set.of())
          .customBlockParserFactory(new SpokenLines.Factory())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private InlineMarkup() {}

  /// Reads one paragraph, its line breaks kept.
  static Words read(String source) {
    return source.length() > LIMIT || !mayHoldMarkup(source)
        ? Words.plain(source)
        : new MarkupWalk(source).walk(PARSER.parse(SpokenLines.START + source));
  }

  /// The words alone.
  static String plain(String source) {
    return read(source).text();
  }

  private static boolean mayHoldMarkup(String source) {
    for (int i = 0; i < source.length(); i++) {
      switch (source.charAt(i)) {
        case '*', '_', '`', '[', '<', '&', '\\', '~' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
