package org.turnstone.transcript.document.opendocument;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.turnstone.transcript.document.PageBuilder;
import org.turnstone.transcript.document.SafeXml;
import org.turnstone.transcript.document.ZipParts;
import org.turnstone.transcript.format.Format;
import org.turnstone.transcript.format.FormatReader;
import org.turnstone.transcript.format.Sample;
import org.turnstone.transcript.format.Source;

/// Texts of LibreOffice and its relatives. Tracked changes count as accepted; notes, comments,
/// headers and hidden words are left out.
public final class OpenDocumentFormat implements FormatReader {

  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final String META = "meta.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  @Override
  public Format format() {
    return Format.OPEN_DOCUMENT;
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.begins("PK\u0003\u0004")
        && sample.contains("mimetypeapplication/vnd.oasis.opendocument.text");
  }

  @Override
  public void read(Source source, Taker taker) throws IOException {
    Optional<byte[]> content = source.content();
    if (content.isEmpty()) {
      return;
    }
    PageBuilder builder = new PageBuilder();
    try {
      ZipParts zip = ZipParts.of(content.get(), Set.of(CONTENT, STYLES, META, MANIFEST));
      boolean encrypted =
          zip.part(MANIFEST)
              .filter(part -> new String(part, ISO_8859_1).contains("encryption-data"))
              .isPresent();
      if (encrypted) {
        source
            .remarks()
            .leftOut(
                "This document is protected by a password and was left out. Save it without one and"
                    + " open the folder again.");
        return;
      }
      fill(zip, builder);
    } catch (ZipParts.Refused refused) {
      source.remarks().leftOut(refused.getMessage());
      return;
    } catch (XMLStreamException damaged) {
      source.remarks().leftOut("This OpenDocument text is damaged and was left out.");
      return;
    }
    builder.page().handOn(source, taker);
  }

  private static void fill(ZipParts zip, PageBuilder builder) throws XMLStreamException {
    byte[] words = zip.part(CONTENT).orElseThrow(() -> new XMLStreamException("no content"));
    OpenDocumentStyles styles = new OpenDocumentStyles();
    if (zip.part(STYLES).isPresent()) {
      styles.read(zip.part(STYLES).get());
    }
    styles.read(words);
    if (zip.part(META).isPresent()) {
      builder.title(title(zip.part(META).get()));
    }
    try (SafeXml xml = new SafeXml(words)) {
      new OpenDocumentBody(xml, styles, builder).read();
    }
  }

  private static String title(byte[] meta) throws XMLStreamException {
    StringBuilder title = new StringBuilder();
    boolean inside = false;
    try (SafeXml xml = new SafeXml(meta)) {
      while (xml.next()) {
        if (xml.isStart()) {
          inside = xml.name().equals("title");
        } else if (xml.isEnd()) {
          inside = false;
        } else if (inside) {
          title.append(xml.text());
        }
      }
    }
    return title.toString().strip();
  }
}
