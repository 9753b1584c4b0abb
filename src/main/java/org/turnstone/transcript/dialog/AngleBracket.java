package org.turnstone.transcript.dialog;

import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.turnstone.transcript.text.Blanks;

/// What `<` means in talk: an address in angle brackets is a link, everything else (`<laughs>`, a
/// tag of HTML) is words. Takes the place of commonmark's own parsers, which would search for the
/// end of a tag from every bracket to the end of the paragraph.
final class AngleBracket implements InlineContentParser {

  private static final int LONGEST_ADDRESS = 2_000;

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    Position start = scanner.position();
    if (scanner.next("http://") || scanner.next("https://") || scanner.next("mailto:")) {
      int length = 0;
      while (length++ < LONGEST_ADDRESS && isAddress(scanner.peek())) {
        scanner.next();
      }
      String address = scanner.getSource(start, scanner.position()).getContent();
      Text words = new Text(address);
      words.setSourceSpans(scanner.getSource(start, scanner.position()).getSourceSpans());
      if (scanner.next('>')) {
        Link link = new Link(address, null);
        link.appendChild(words);
        return ParsedInline.of(link, scanner.position());
      }
    }
    return ParsedInline.of(new Text("<"), start);
  }

  private static boolean isAddress(char c) {
    return c != Scanner.END && c != '<' && c != '>' && c != '\n' && !Blanks.isBlank(c);
  }

  /// Called at every `<`.
  static final class Factory implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('<');
    }

    @Override
    public InlineContentParser create() {
      return new AngleBracket();
    }
  }
}
