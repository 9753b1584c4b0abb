package org.turnstone.transcript.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.turnstone.transcript.dialog.Label.Shape;

class LabelPatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "Anna: hello | Anna | '' | hello",
        "Anna : hello | Anna | '' | hello",
        "User :hi | User | '' | hi",
        "User:hi | User | '' | hi",
        "'   Anna:  hello ' | Anna | '' | hello",
        "user: hi | user | '' | hi",
        "ANNA: hi | ANNA | '' | hi",
        "Anna:\u00A0hello | Anna | '' | hello",
        "**Anna:** hello | Anna | '' | hello",
        "**Anna**: hello | Anna | '' | hello",
        "__Anna__: hello | Anna | '' | hello",
        "*Anna:* hello | Anna | '' | hello",
        "**Anna: hello?** | Anna | '' | **hello?**",
        "**Anna (00:12):** hello | Anna | 00:12 | hello",
        "**Anna** (00:12): hello | Anna | 00:12 | hello",
        "Anna (00:12): hello | Anna | 00:12 | hello",
        "Anna [1:02:03]: hello | Anna | 1:02:03 | hello",
        "[00:01:02] P03: text | P03 | 00:01:02 | text",
        "(00:12) Anna: text | Anna | 00:12 | text",
        "[00:12] **Anna:** text | Anna | 00:12 | text",
        "02:03 T: Yes | T | 02:03 | Yes",
        "00:03:40.5Zack: text | Zack | 00:03:40.5 | text",
        "#00:01:02-3# Anna: text | Anna | 00:01:02-3 | text",
        "Speaker 1  0:05 | Speaker 1 | 0:05 | ''",
        "Speaker 1 (00:05) | Speaker 1 | 00:05 | ''",
        "SPEAKER_00: hi | SPEAKER_00 | '' | hi",
        "Dr. Anna J. Smith: hi | Dr. Anna J. Smith | '' | hi",
        "O'Brien-Núñez (P03): hi | O'Brien-Núñez (P03) | '' | hi",
        "Anna 🎤: hi | Anna 🎤 | '' | hi",
        "🎤: hi | 🎤 | '' | hi",
        "采访者：你好 | 采访者 | '' | 你好",
        "\u200Fمحاور: مرحبا | محاور | '' | مرحبا",
        "מראיין: שלום | מראיין | '' | שלום",
        "AI: | AI | '' | ''",
        "### User: hi | User | '' | hi",
        "I met Anna: she is fine | I met Anna | '' | she is fine"
      })
  void aLabelIsFound(String line, String name, String time, String said) {
    Optional<String> expected = time.isEmpty() ? Optional.empty() : Optional.of(time);
    Label label = LabelPattern.find(line).orElseThrow();
    assertEquals(
        List.of(name, expected, Shape.PLAIN, said),
        List.of(label.name(), label.time(), label.shape(), label.said(line)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "::: note",
        "12: text",
        "We met at 17:30: it was late",
        "17:30: it was late",
        "https://x.y: broken",
        "http: no",
        "Ratio 3:1",
        "C:\\x",
        "Anna:)",
        "Anna::x",
        "Well, Anna: hi",
        "Really? Anna: hi",
        "He said. Anna: hi",
        "she looked at me and then said: no",
        "Na**me:** text",
        "[Speaker]: text",
        "A name of more than sixty-three letters in all is no name at all but prose: hi",
        "# Heading: with a colon",
        "<Anna>: hi"
      })
  void noLabelIsFound(String line) {
    assertEquals(Optional.empty(), LabelPattern.find(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- AI: good", "* AI: good", "> AI: good", "1. AI: good", "• AI: good"})
  void aMarkOfAListOrQuotationIsSeen(String line) {
    Label label = LabelPattern.find(line).orElseThrow();
    assertEquals(
        List.of("AI", Shape.MARKED, "good"),
        List.of(label.name(), label.shape(), label.said(line)));
  }

  @ParameterizedTest
  @CsvSource({"**Anna**, Anna", "Assistant, Assistant", "## User, User", "**User**, User"})
  void aNameAloneOnItsLineIsSeen(String line, String name) {
    Label label = LabelPattern.find(line).orElseThrow();
    assertEquals(
        List.of(name, Shape.BARE, ""), List.of(label.name(), label.shape(), label.said(line)));
  }

  @Test
  void aNameAloneMustBeBoldOrWellKnown() {
    assertEquals(Optional.empty(), LabelPattern.find("Anna"));
    assertEquals(Optional.empty(), LabelPattern.find("A"));
    assertEquals(Optional.empty(), LabelPattern.find("## Anna"));
  }

  @Test
  void spellingsOfOneNameHaveOneKey() {
    assertEquals(
        LabelPattern.find("SPEAKER  1: a").orElseThrow().key(),
        LabelPattern.find("**Speaker\u00A01**: a").orElseThrow().key());
  }
}
