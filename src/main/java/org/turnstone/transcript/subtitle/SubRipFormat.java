package org.turnstone.transcript.subtitle;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.turnstone.transcript.format.Format;
import org.turnstone.transcript.format.FormatReader;
import org.turnstone.transcript.format.Origin;
import org.turnstone.transcript.format.Position;
import org.turnstone.transcript.format.Sample;
import org.turnstone.transcript.format.Source;

/// SubRip (SRT), and whatever else has lines with a time, an arrow and a time, such as the text of
/// a meeting in Teams.
public final class SubRipFormat implements FormatReader {

  /// Where the first time stands at the latest, so that words about captions are none.
  private static final int REACH = 10;

  @Override
  public Format format() {
    return Format.SUBRIP;
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample
            .text()
            .filter(text -> text.indexOf('>') >= 0 || text.indexOf('→') >= 0)
            .isPresent()
        && sample.lines().stream()
            .filter(line -> !line.isEmpty())
            .limit(REACH)
            .anyMatch(line -> Timing.of(line).isPresent());
  }

  @Override
  public void read(Source source, Taker taker) throws IOException {
    Optional<List<String>> lines = source.lines();
    if (lines.isPresent()) {
      CueReader.Found found = CueReader.in(lines.get(), false);
      String title = found.head().isEmpty() ? "" : found.head().getFirst();
      if (found.head().size() > 1) {
        source
            .remarks()
            .note("The lines above the first caption were left out, but for the title.");
      }
      Origin origin = new Origin(Position.START, Optional.empty(), title, Map.of());
      Captions.hand(found, origin, source.remarks(), taker);
    }
  }
}
