package org.turnstone.transcript.dialog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Delimited;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.turnstone.model.StyledRange;
import org.turnstone.model.StyledRange.Style;
import org.turnstone.model.TextRange;

/// Turns commonmark's tree of one paragraph into words and styles. Walks without recursion, since
/// mark-up can be nested as deep as a file is long.
///
/// In speech some things only look like mark-up: the stars inside `f*ck this sh*t`, the brackets of
/// `[laughs](quietly)`. They are written out as they stand.
final class MarkupWalk {

  private static final Pattern TARGET = Pattern.compile("[:/#]|\\w\\.\\w{2}");

  /// Below it letters form words with blanks between; from it on (Chinese, Japanese) they need
  /// none.
  private static final char FIRST_WITHOUT_BLANKS = '\u2E80';

  private final String source;
  private final StringBuilder words = new StringBuilder();
  private final List<StyledRange> styles = new ArrayList<>();
  private final Deque<Integer> starts = new ArrayDeque<>();

  MarkupWalk(String source) {
    this.source = source;
  }

  Words walk(Node root) {
    Node node = root;
    while (node != null) {
      boolean descends = enter(node) && node.getFirstChild() != null;
      if (descends) {
        starts.push(words.length());
        node = node.getFirstChild();
      } else {
        node = following(node, root);
      }
    }
    return new Words(words.toString(), styles);
  }

  /// The next node after this one and all within it; nodes that end on the way are left.
  private Node following(Node from, Node root) {
    Node node = from;
    while (node != root && node.getNext() == null) {
      node = node.getParent();
      leave(node, starts.pop());
    }
    return node == root ? null : node.getNext();
  }

  /// Writes what the node holds itself. Says whether to go on to its children.
  private boolean enter(Node node) {
    if (isNoLink(node)) {
      words.append(written(node));
      return false;
    }
    switch (node) {
      case Text text -> words.append(withoutControls(text.getLiteral()));
      case SoftLineBreak _, HardLineBreak _ -> words.append('\n');
      case Code code -> code(code);
      case Delimited delimited when isInsideWord(node) ->
          words.append(delimited.getOpeningDelimiter());
      default -> {}
    }
    return true;
  }

  private void leave(Node node, int start) {
    switch (node) {
      case Delimited delimited when isInsideWord(node) ->
          words.append(delimited.getClosingDelimiter());
      case Emphasis _ -> style(start, Style.ITALIC, "");
      case StrongEmphasis _ -> style(start, Style.BOLD, "");
      case Strikethrough _ -> style(start, Style.STRUCK, "");
      case Link link -> style(start, Style.LINK, link.getDestination());
      case Image image -> style(start, Style.LINK, image.getDestination());
      default -> {}
    }
  }

  private void style(int start, Style style, String target) {
    if (start < words.length()) {
      styles.add(new StyledRange(new TextRange(start, words.length()), style, target));
    }
  }

  /// Commonmark makes blanks of the line breaks in code; here they stay.
  private void code(Code code) {
    int start = words.length();
    String written = written(code);
    int ticks = 0;
    while (ticks < written.length() && written.charAt(ticks) == '`') {
      ticks++;
    }
    String content = written.substring(ticks, Math.max(ticks, written.length() - ticks));
    boolean padded = content.startsWith(" ") && content.endsWith(" ") && !content.isBlank();
    words.append(padded ? content.substring(1, content.length() - 1) : content);
    style(start, Style.CODE, "");
  }

  /// Whether it has the form of a link, but no words or no place to lead to.
  private static boolean isNoLink(Node node) {
    return switch (node) {
      case Link link -> link.getFirstChild() == null || !isTarget(link.getDestination());
      case Image image -> image.getFirstChild() == null || !isTarget(image.getDestination());
      default -> false;
    };
  }

  private static boolean isTarget(String destination) {
    return TARGET.matcher(destination).find();
  }

  private boolean isInsideWord(Node node) {
    return isLetter(start(node) - 1) || isLetter(end(node));
  }

  private boolean isLetter(int at) {
    return at >= 0
        && at < source.length()
        && source.charAt(at) < FIRST_WITHOUT_BLANKS
        && Character.isLetterOrDigit(source.charAt(at));
  }

  private String written(Node node) {
    return source.substring(start(node), end(node));
  }

  private static int start(Node node) {
    return node.getSourceSpans().getFirst().getInputIndex() - SpokenLines.START.length();
  }

  private static int end(Node node) {
    SourceSpan last = node.getSourceSpans().getLast();
    return last.getInputIndex() + last.getLength() - SpokenLines.START.length();
  }

  /// Character references can name line ends and other controls.
  private static String withoutControls(String text) {
    return text.chars().noneMatch(Character::isISOControl)
        ? text
        : text.replaceAll("\\p{Cntrl}", " ");
  }
}
