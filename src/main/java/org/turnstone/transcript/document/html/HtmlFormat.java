package org.turnstone.transcript.document.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.turnstone.transcript.document.PageBuilder;
import org.turnstone.transcript.format.Format;
import org.turnstone.transcript.format.FormatReader;
import org.turnstone.transcript.format.Sample;
import org.turnstone.transcript.format.Source;

/// Web pages. Scripts, styles, navigation, notes and what is hidden are left out; nothing that a
/// page refers to is opened.
public final class HtmlFormat implements FormatReader {

  private static final int HEAD = 5_000;

  private static final Pattern PAGE =
      Pattern.compile(
          "(?is)\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*");

  private static final Pattern FRAGMENT = Pattern.compile("(?is)\\s*<(?:p|div|table|h[1-6])\\b.*");

  private static final Pattern DECLARED = Pattern.compile("(?i)<meta[^>]+charset\\s*=");

  @Override
  public Format format() {
    return Format.HTML;
  }

  @Override
  public boolean recognises(Sample sample) {
    String start = sample.text().orElse("");
    if (!start.stripLeading().startsWith("<")) {
      return false;
    }
    String name = sample.path().toLowerCase(Locale.ROOT);
    String head = start.substring(0, Math.min(HEAD, start.length()));
    return PAGE.matcher(head).matches()
        || name.matches(".*\\.x?html?") && FRAGMENT.matcher(head).matches();
  }

  @Override
  public void read(Source source, Taker taker) throws IOException {
    Optional<Document> document = document(source);
    if (document.isPresent()) {
      PageBuilder builder = new PageBuilder();
      new HtmlBody(builder).read(document.get());
      builder.page().handOn(source, taker);
    }
  }

  /// With the encoding that the page declares, else the one that its bytes show.
  private static Optional<Document> document(Source source) throws IOException {
    Optional<byte[]> content = source.content();
    if (content.isEmpty()) {
      return Optional.empty();
    }
    byte[] bytes = content.get();
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), ISO_8859_1);
    boolean marked = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
    boolean declared = DECLARED.matcher(head).find();
    if (source.choices().charset().isEmpty() && declared && !marked) {
      Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      if (page.text().indexOf('\uFFFD') < 0) {
        return Optional.of(page);
      }
      source.remarks().warn("This page is not in the encoding that it says it is in.");
    }
    return source.text().map(text -> Jsoup.parse(text));
  }
}
