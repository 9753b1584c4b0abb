package org.turnstone.transcript.dialog;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.turnstone.transcript.format.Draft;
import org.turnstone.transcript.format.Format;
import org.turnstone.transcript.format.FormatReader;
import org.turnstone.transcript.format.Origin;
import org.turnstone.transcript.format.Sample;
import org.turnstone.transcript.format.Source;

/// Plain text and Markdown: what a file is when it is nothing else.
public final class DialogFormat implements FormatReader {

  @Override
  public Format format() {
    return Format.DIALOG;
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.text().isPresent();
  }

  @Override
  public void read(Source source, Taker taker) throws IOException {
    Optional<List<String>> lines = source.lines();
    if (lines.isPresent()) {
      taker.take(new Draft.Dialog(Origin.NONE, lines.get()));
    }
  }
}
