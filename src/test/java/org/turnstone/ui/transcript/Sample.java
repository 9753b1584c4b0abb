package org.turnstone.ui.transcript;

import org.turnstone.model.CodeColour;
import org.turnstone.model.Role;
import org.turnstone.model.StyledRange.Style;

/// A conversation with everything that can be painted.
final class Sample {

  private Sample() {}

  static Interview interview() {
    return turns(codes(new Interview("creativity_0049")));
  }

  private static Interview codes(Interview to) {
    return to.code("brainstorming", CodeColour.AZURE)
        .code("time for craft", CodeColour.FOREST)
        .code("confidence", CodeColour.PETROL)
        .code("kept by hand", CodeColour.OCHRE)
        .code("sameness", CodeColour.VIOLET)
        .code("economic worry", CodeColour.CRIMSON)
        .code("unease", CodeColour.PLUM)
        .code("pride in the work", CodeColour.OLIVE)
        .code("credit and consent", CodeColour.BRICK)
        .attribute("Work", "Illustrator")
        .attribute("Contract", "freelance")
        .attribute("Experience", "19 years")
        .preamble("Recorded in the studio, with the window open.");
  }

  private static Interview turns(Interview to) {
    to.section("A new project")
        .asked("What does the first hour of a new project look like?")
        .said(
            "Messy, honestly. I scribble three half ideas on paper and only then open a chat. It"
                + " throws back a dozen directions in a minute, most of them dull, but two or three"
                + " that I would not have reached by lunch. I redraw those until they are mine"
                + " again.\n\n"
                + "I used to dread the empty page. Now I walk into a pitch knowing I have looked"
                + " into more corners than I could alone, and people hear that when I talk.")
        .asked("And the parts of the work where you keep it away?")
        .said(
            "Anything with a face in it. Portraits are why people hire me, so the line itself stays"
                + " in my hand. I tried it for colour studies once and they came back smooth, the"
                + " same smooth that everybody else gets. Two regular clients now ask for"
                + " “something like the AI one, only cheaper”, and that is a sentence that keeps me"
                + " awake.")
        .asked("What did you say to them?")
        .said("I showed both of them my sketchbook. One stayed.")
        .section("")
        .turn("Claude", Role.INTERVIEWER, "Did anything surprise you (laughs) in that meeting?")
        .turn(
            "P03",
            Role.PARTICIPANT,
            "They wanted the bold strokes, the italic ones, the struck ones, and `layer 3` from the"
                + " file. I asked who owns a style. Nobody knew, nobody asked, nobody cared, and I"
                + " went home. 👩‍🎨 Café, naïve, e\u0301tude. שלום עולם")
        .asked("")
        .said("שלום, אני מאיירת. אני מציירת ביד כל יום, גם כשהמחשב מהיר יותר ממני.")
        .asked("Thank you.")
        .said("");
    to.style("bold strokes", Style.BOLD)
        .style("italic ones", Style.ITALIC)
        .style("struck ones", Style.STRUCK)
        .style("`layer 3`", Style.CODE)
        .style("who owns a style", Style.LINK);
    return codings(to);
  }

  private static Interview codings(Interview to) {
    String throwsBack =
        "It throws back a dozen directions in a minute, most of them dull, but two or three that I"
            + " would not have reached by lunch.";
    String same =
        "the same smooth that everybody else gets. Two regular clients now ask for “something like"
            + " the AI one, only cheaper”";
    String cheaper =
        "now ask for “something like the AI one, only cheaper”, and that is a sentence that keeps"
            + " me awake.";
    String dread =
        "I used to dread the empty page. Now I walk into a pitch knowing I have looked into more"
            + " corners than I could alone";
    to.coding("brainstorming", throwsBack)
        .coding("time for craft", "two or three that I would not have reached by lunch")
        .coding("confidence", dread)
        .coding("kept by hand", "the line itself stays in my hand")
        .coding("sameness", same)
        .coding("economic worry", to.range(cheaper), "Ben")
        .coding("kept by hand", to.turnRange(6), Interview.ME);
    for (String code :
        java.util.List.of(
            "unease",
            "credit and consent",
            "confidence",
            "sameness",
            "pride in the work",
            "economic worry")) {
      to.coding(code, to.range("Nobody knew, nobody asked, nobody cared"), "Ben");
    }
    return to.coding("unease", to.range("מציירת ביד"), Interview.ME);
  }
}
