package org.turnstone.transcript.document.word;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.turnstone.transcript.document.Page;
import org.turnstone.transcript.document.ZipParts;
import org.turnstone.transcript.format.Format;
import org.turnstone.transcript.format.FormatReader;
import org.turnstone.transcript.format.Sample;
import org.turnstone.transcript.format.Source;

/// Word documents. Tracked changes count as accepted; notes, comments, headers and hidden words are
/// left out.
public final class WordFormat implements FormatReader {

  @Override
  public Format format() {
    return Format.WORD;
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.begins("PK\u0003\u0004") && sample.contains("word/");
  }

  @Override
  public void read(Source source, Taker taker) throws IOException {
    Optional<byte[]> content = source.content();
    if (content.isEmpty()) {
      return;
    }
    Page page;
    try {
      ZipParts.of(content.get(), Set.of());
      page = WordPackage.page(content.get());
    } catch (ZipParts.Refused refused) {
      source.remarks().leftOut(refused.getMessage());
      return;
    } catch (XMLStreamException damaged) {
      source.remarks().leftOut("This Word document is damaged and was left out.");
      return;
    }
    page.handOn(source, taker);
  }
}
