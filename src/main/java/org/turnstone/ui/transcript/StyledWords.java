package org.turnstone.ui.transcript;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.turnstone.model.Role;
import org.turnstone.model.ShownText;
import org.turnstone.model.StyledRange;
import org.turnstone.model.StyledRange.Style;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.ui.kit.RightToLeft;

/// Sets the words of a paragraph: a piece for each change of style. The pieces hold exactly the
/// characters that are shown of the paragraph, so their positions can be counted.
final class StyledWords {

  /// Words that look alike.
  record Piece(String words, Font font, boolean struck, boolean underlined, String styleClass) {

    /// Makes a text show this piece. Its style class stays if it can, since style sheets are
    /// applied again after each change.
    void show(Text text) {
      text.setText(words);
      text.setFont(font);
      text.setStrikethrough(struck);
      text.setUnderline(underlined);
      if (!text.getStyleClass().equals(List.of(styleClass))) {
        text.getStyleClass().setAll(styleClass);
      }
    }
  }

  private final Transcript transcript;
  private final ShownText shown;
  private final Typography typography;
  private final Role role;

  StyledWords(Transcript transcript, ShownText shown, Typography typography, Role role) {
    this.transcript = transcript;
    this.shown = shown;
    this.typography = typography;
    this.role = role;
  }

  /// Those of what is read on a page, for turns of one role.
  static StyledWords of(Page page, Role role) {
    Reading reading = page.reading();
    return new StyledWords(reading.transcript(), reading.shown(), page.typography(), role);
  }

  List<Piece> of(TextRange paragraph) {
    List<StyledRange> styles =
        transcript.styles().stream().filter(style -> style.range().overlaps(paragraph)).toList();
    List<TextRange> remarks = Remarks.in(transcript.text(), paragraph);
    TreeSet<Integer> edges = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
    styles.forEach(style -> edges.addAll(edges(style.range(), paragraph)));
    remarks.forEach(remark -> edges.addAll(edges(remark, paragraph)));
    List<Piece> pieces = new ArrayList<>();
    int start = edges.removeFirst();
    for (int end : edges) {
      pieces.addAll(pieces(new TextRange(start, end), styles, remarks));
      start = end;
    }
    return pieces;
  }

  private static List<Integer> edges(TextRange range, TextRange within) {
    return List.of(
        Math.clamp(range.start(), within.start(), within.end()),
        Math.clamp(range.end(), within.start(), within.end()));
  }

  private List<Piece> pieces(TextRange range, List<StyledRange> styles, List<TextRange> remarks) {
    Set<Style> on = EnumSet.noneOf(Style.class);
    styles.stream().filter(style -> style.range().contains(range)).forEach(s -> on.add(s.style()));
    Font font = typography.font(typography.setting(role), on);
    String styleClass = styleClass(range, on, remarks);
    return RightToLeft.pieces(shownIn(range)).stream()
        .map(
            words ->
                new Piece(
                    words,
                    RightToLeft.isIn(words) ? typography.systemFont(font) : font,
                    on.contains(Style.STRUCK),
                    on.contains(Style.LINK),
                    styleClass))
        .toList();
  }

  /// A name that stands over the edge of two pieces is in the second one.
  private String shownIn(TextRange range) {
    return shown.text().substring(shown.toShown(range.start()), shown.toShown(range.end()));
  }

  private String styleClass(TextRange range, Set<Style> on, List<TextRange> remarks) {
    if (remarks.stream().anyMatch(remark -> remark.contains(range))) {
      return "remark";
    }
    if (on.contains(Style.LINK)) {
      return "link";
    }
    return role == Role.PARTICIPANT ? "participant-words" : "words";
  }
}
