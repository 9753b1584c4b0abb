package org.turnstone.transcript.document.richtext;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turnstone.transcript.document.PageBuilder;
import org.turnstone.transcript.format.Format;
import org.turnstone.transcript.format.FormatReader;
import org.turnstone.transcript.format.Sample;
import org.turnstone.transcript.format.Source;

/// Rich Text. Notes, comments, headers, pictures, hidden and deleted words are left out.
public final class RichTextFormat implements FormatReader {

  private static final String START = "{\\rtf";

  /// Bytes in binary, of which the library would make room for as many as the file says.
  private static final Pattern BINARY = Pattern.compile("\\\\bin(\\d+)");

  private static final int SHORT = 9;

  @Override
  public Format format() {
    return Format.RICH_TEXT;
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.begins(START) || sample.begins("\u00EF\u00BB\u00BF" + START);
  }

  @Override
  public void read(Source source, Taker taker) throws IOException {
    Optional<byte[]> content = source.content();
    if (content.isEmpty()) {
      return;
    }
    byte[] bytes = content.get();
    String text = new String(bytes, ISO_8859_1);
    int start = Math.max(0, text.indexOf(START));
    PageBuilder builder = new PageBuilder();
    try {
      check(text);
      new StandardRtfParser()
          .parse(
              new RtfStreamSource(new ByteArrayInputStream(bytes, start, bytes.length - start)),
              new RichTextBody(builder));
    } catch (IOException | RuntimeException damaged) {
      // The library throws what it likes at a damaged file, unchecked exceptions among it.
      source
          .remarks()
          .warn("This RTF file is damaged; what stands before the damaged place was read.");
    }
    builder.page().handOn(source, taker);
  }

  private static void check(String text) throws IOException {
    Matcher binary = BINARY.matcher(text);
    while (binary.find()) {
      String length = binary.group(1);
      if (length.length() > SHORT || Integer.parseInt(length) > text.length() - binary.end()) {
        throw new IOException("more binary bytes than the file has");
      }
    }
  }
}
