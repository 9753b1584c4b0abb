package org.turnstone.transcript.subtitle;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turnstone.transcript.format.Format;
import org.turnstone.transcript.format.FormatReader;
import org.turnstone.transcript.format.Origin;
import org.turnstone.transcript.format.Position;
import org.turnstone.transcript.format.Sample;
import org.turnstone.transcript.format.Source;
import org.turnstone.transcript.text.Blanks;

/// WebVTT, as meetings are captioned by Teams, Zoom and YouTube. Words behind the first `WEBVTT`
/// are the title, lines `Language: en` below it attributes.
public final class WebVttFormat implements FormatReader {

  private static final String MARK = "WEBVTT";
  private static final Pattern VALUE =
      Pattern.compile("([A-Za-z][A-Za-z0-9 _-]{0,40}):\\h*(\\S.*)");

  @Override
  public Format format() {
    return Format.WEBVTT;
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.lines().stream()
        .filter(line -> !line.isEmpty())
        .findFirst()
        .filter(WebVttFormat::isMark)
        .isPresent();
  }

  @Override
  public void read(Source source, Taker taker) throws IOException {
    Optional<List<String>> lines = source.lines();
    if (lines.isPresent()) {
      Origin origin = origin(lines.get());
      Captions.hand(CueReader.in(lines.get(), true), origin, source.remarks(), taker);
    }
  }

  private static boolean isMark(String line) {
    return line.startsWith(MARK)
        && (line.length() == MARK.length() || Blanks.isBlank(line.charAt(MARK.length())));
  }

  private static Origin origin(List<String> lines) {
    int next = 0;
    while (next < lines.size() && lines.get(next).isEmpty()) {
      next++;
    }
    String title = "";
    if (next < lines.size() && isMark(lines.get(next))) {
      title = Blanks.strip(lines.get(next).substring(MARK.length())).replaceFirst("^[-–—]\\h*", "");
      next++;
    }
    Map<String, String> values = new LinkedHashMap<>();
    while (next < lines.size() && Timing.of(lines.get(next)).isEmpty()) {
      Matcher value = VALUE.matcher(lines.get(next));
      if (lines.get(next).isEmpty() || !value.matches()) {
        break;
      }
      values.putIfAbsent(value.group(1), value.group(2));
      next++;
    }
    return new Origin(Position.START, Optional.empty(), title, values);
  }
}
