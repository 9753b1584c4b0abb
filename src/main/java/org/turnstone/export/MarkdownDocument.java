package org.turnstone.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.turnstone.model.CodeColour;

/// CommonMark. What would be mark-up in the words is escaped, so that every reader of Markdown
/// shows them as they are; quotes are block quotes.
final class MarkdownDocument implements Document {

  /// Those that mean something within a line; of those that do at its beginning see [#line].
  private static final String SPECIAL = "\\`*_{}[]<>&~|$#^";

  private static final int DEEPEST = 6;

  private final Writer out;

  MarkdownDocument(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
  }

  @Override
  public void title(String title, String subtitle) throws IOException {
    out.write("# " + onOneLine(title) + "\n\n" + lines(subtitle, "") + "\n");
  }

  @Override
  public void heading(int depth, String text, Optional<CodeColour> colour) throws IOException {
    out.write("\n" + "#".repeat(Math.min(depth + 2, DEEPEST)) + " " + onOneLine(text) + "\n");
  }

  @Override
  public void paragraph(Style style, String label, String text, Optional<CodeColour> colour)
      throws IOException {
    String begin = label.isEmpty() ? "" : "**" + onOneLine(label) + ":** ";
    out.write("\n");
    out.write(style == Style.QUOTE ? "> " + begin + lines(text, "> ") : begin + lines(text, ""));
    out.write("\n");
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  /// A backslash before a line end keeps it; a blank line begins a paragraph in the same quote.
  private static String lines(String text, String prefix) {
    StringBuilder lines = new StringBuilder();
    boolean blank = true;
    for (String each : text.strip().lines().toList()) {
      if (!lines.isEmpty()) {
        lines.append(blank || each.isBlank() ? "\n" : "\\\n").append(prefix);
      }
      lines.append(line(each));
      blank = each.isBlank();
    }
    return lines.toString();
  }

  private static String onOneLine(String text) {
    return text.lines().map(MarkdownDocument::line).collect(Collectors.joining(" "));
  }

  private static String line(String text) {
    StringBuilder line = new StringBuilder(text.length() + 16);
    int begin = 0;
    while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
      line.append("&#").append((int) text.charAt(begin++)).append(';');
    }
    int end = text.stripTrailing().length();
    int number = begin;
    while (number < end && text.charAt(number) >= '0' && text.charAt(number) <= '9') {
      number++;
    }
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      boolean marker = i == begin && "+-=:".indexOf(c) >= 0;
      boolean numbered = i == number && i > begin && (c == '.' || c == ')');
      if (marker || numbered || SPECIAL.indexOf(c) >= 0) {
        line.append('\\');
      }
      line.append(c == 0 ? Markup.REPLACEMENT : c);
    }
    return line.toString();
  }
}
