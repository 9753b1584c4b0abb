package org.turnstone.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.turnstone.model.CodeColour;

/// A page of HTML in one file, without scripts: light or dark as the reader's system is, and fit to
/// be printed. It is well-formed XML too.
final class HtmlDocument implements Document {

  private static final int DEEPEST = 6;

  private final Markup html;

  HtmlDocument(OutputStream out) throws IOException {
    this.html = new Markup(out);
  }

  @Override
  public void title(String title, String subtitle) throws IOException {
    html.doctype("<!DOCTYPE html>").open("html", "lang", "en").open("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", title).element("style", css()).end();
    html.open("body").open("main");
    html.element("h1", title, "dir", "auto").element("p", subtitle, "class", "subtitle");
  }

  @Override
  public void heading(int depth, String text, Optional<CodeColour> colour) throws IOException {
    html.open("h" + Math.min(depth + 2, DEEPEST), "dir", "auto");
    if (colour.isPresent()) {
      html.element("i", "", "class", "swatch " + colour.get().word(), "aria-hidden", "true");
    }
    html.text(text).end();
  }

  @Override
  public void paragraph(Style style, String label, String text, Optional<CodeColour> colour)
      throws IOException {
    String kind = style.name().toLowerCase(Locale.ROOT);
    String classes = colour.map(each -> kind + " " + each.word()).orElse(kind);
    html.open(style == Style.QUOTE ? "blockquote" : "p", "class", classes, "dir", "auto");
    if (!label.isEmpty()) {
      html.element("b", label + ":").text(" ");
    }
    html.text(text).end();
  }

  @Override
  public void close() throws IOException {
    html.close();
  }

  private static String css() throws IOException {
    try (InputStream css = HtmlDocument.class.getResourceAsStream("document.css")) {
      if (css == null) {
        throw new IOException("The style of documents is missing from the program.");
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8)
          + Stripes.css(false)
          + "@media (prefers-color-scheme: dark) {\n"
          + Stripes.css(true)
          + "}\n";
    }
  }
}
