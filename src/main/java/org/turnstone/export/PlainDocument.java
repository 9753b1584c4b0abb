package org.turnstone.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.turnstone.model.CodeColour;

/// A text without any mark-up: what a document says, to be looked at before it is made.
final class PlainDocument implements Document {

  private static final String INDENT = "    ";

  private final OutputStream out;

  PlainDocument(OutputStream out) {
    this.out = out;
  }

  @Override
  public void title(String title, String subtitle) throws IOException {
    line(title);
    line(subtitle);
  }

  @Override
  public void heading(int depth, String text, Optional<CodeColour> colour) throws IOException {
    line("");
    line(text);
  }

  @Override
  public void paragraph(Style style, String label, String text, Optional<CodeColour> colour)
      throws IOException {
    if (style == Style.QUESTION) {
      line("");
    }
    String indent = style == Style.QUOTE ? INDENT : "";
    String begin = label.isEmpty() ? "" : label + ": ";
    line(indent + begin + text.strip().replace("\n", "\n" + indent));
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  private void line(String text) throws IOException {
    out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
