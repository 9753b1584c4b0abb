package org.turnstone.ui.transcript;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.model.Pseudonyms;
import org.turnstone.model.Quotation;
import org.turnstone.model.Role;
import org.turnstone.model.SectionMark;
import org.turnstone.model.StyledRange;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.Turn;

/// Builds a transcript and codings on it from words, so that tests need not count positions.
final class Interview {

  static final String ME = "Ana";

  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Turn> turns = new ArrayList<>();
  private final List<StyledRange> styles = new ArrayList<>();
  private final List<SectionMark> sections = new ArrayList<>();
  private final Map<CodingId, Coding> codings = new LinkedHashMap<>();
  private final Map<CodeId, Code> codes = new LinkedHashMap<>();
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private String preamble = "";
  private String whole = "";

  Interview(String id) {
    this.id = id;
  }

  static Interview of(String... turns) {
    Interview interview = new Interview("creativity_0049");
    for (int i = 0; i < turns.length; i++) {
      interview = i % 2 == 0 ? interview.asked(turns[i]) : interview.said(turns[i]);
    }
    return interview;
  }

  Interview preamble(String words) {
    preamble = words;
    return this;
  }

  Interview attribute(String name, String value) {
    attributes.put(name, value);
    return this;
  }

  Interview asked(String words) {
    return turn("Assistant", Role.INTERVIEWER, words);
  }

  Interview said(String words) {
    return turn("Participant", Role.PARTICIPANT, words);
  }

  Interview turn(String speaker, Role role, String words) {
    if (!turns.isEmpty()) {
      text.append("\n\n");
    }
    TextRange range = new TextRange(text.length(), text.length() + words.length());
    text.append(words);
    whole = "";
    turns.add(new Turn(turns.size() + 1, speaker, role, range, Optional.empty()));
    return this;
  }

  Interview section(String heading) {
    sections.add(new SectionMark(turns.size() + 1, heading));
    return this;
  }

  Interview style(String words, StyledRange.Style style) {
    styles.add(new StyledRange(range(words), style, ""));
    return this;
  }

  Interview code(String name, CodeColour colour) {
    codes.put(new CodeId(name), new Code(new CodeId(name), name, colour, Optional.empty()));
    return this;
  }

  /// A coding of the first place with these words; its id is "code: words".
  Interview coding(String code, String words) {
    return coding(code, range(words), ME);
  }

  Interview coding(String code, TextRange range, String coder) {
    CodingId coding = new CodingId(code + ": " + range.in(text()));
    codings.put(
        coding,
        new Coding(
            coding,
            new CodeId(code),
            id,
            Quotation.of(text(), range),
            coder,
            Instant.parse("2026-05-03T09:12:00Z"),
            ""));
    return this;
  }

  private String text() {
    if (whole.isEmpty()) {
      whole = text.toString();
    }
    return whole;
  }

  TextRange range(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new TextRange(start, start + words.length());
  }

  TextRange turnRange(int number) {
    return turns.get(number - 1).range();
  }

  Transcript transcript() {
    return new Transcript(
        id, "", id + ".md", attributes, preamble, text.toString(), turns, styles, sections);
  }

  Project project() {
    return new Project(
        new Codebook(Map.copyOf(codes)),
        Map.of(),
        Map.of(id, new LinkedHashMap<>(codings)),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of());
  }

  Reading reading() {
    return new Reading(transcript(), project(), ME, Sight.OF_ALL, Pseudonyms.NONE);
  }
}
