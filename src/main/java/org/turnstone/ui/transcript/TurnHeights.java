package org.turnstone.ui.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.turnstone.model.Role;
import org.turnstone.model.ShownText;
import org.turnstone.model.TextRange;
import org.turnstone.model.Turn;

/// How high turns are, without the views that show them: a list measures many more turns than it
/// shows. Each is measured once for a width and a type.
final class TurnHeights {

  private record Type(ShownText shown, Typography typography, double width) {}

  private record Known(Role role, double height) {}

  private final Page page;
  private final ParagraphView ruler = new ParagraphView();
  private final Map<Integer, Known> known = new HashMap<>();
  private Type type;

  TurnHeights(Page page) {
    this.page = page;
    this.type = new Type(page.reading().shown(), page.typography(), 0);
  }

  /// @param words how wide the words may be
  double of(Turn turn, double words) {
    Type now = new Type(page.reading().shown(), page.typography(), words);
    if (now.shown != type.shown || now.typography != type.typography || now.width != type.width) {
      known.clear();
      type = now;
    }
    Role role = page.reading().role(turn);
    Known before = known.get(turn.number());
    if (before != null && before.role == role) {
      return before.height;
    }
    double height = measured(turn, role, words);
    known.put(turn.number(), new Known(role, height));
    return height;
  }

  private double measured(Turn turn, Role role, double width) {
    Typography typography = page.typography();
    double height = TurnRow.aroundWords(typography);
    List<TextRange> ranges = Paragraphs.of(page.reading().text(), turn.range());
    StyledWords words = StyledWords.of(page, role);
    for (TextRange range : ranges) {
      ruler.show(range, page.reading().shown(), typography.setting(role), words.of(range));
      height += ruler.prefHeight(width);
    }
    return ranges.isEmpty()
        ? height + typography.setting(Role.OTHER).line()
        : height + (ranges.size() - 1) * TurnRow.betweenParagraphs(typography);
  }
}
