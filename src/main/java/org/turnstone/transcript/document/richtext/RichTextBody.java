package org.turnstone.transcript.document.richtext;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turnstone.transcript.document.LeftOut;
import org.turnstone.transcript.document.Look;
import org.turnstone.transcript.document.PageBuilder;

/// Follows the words and commands of Rich Text and keeps what is said.
final class RichTextBody extends RtfListenerAdaptor {

  private static final Pattern HEADING = Pattern.compile("(?i)heading (\\d)");

  /// Where words of a group go.
  private enum Place {
    BODY,
    STYLES,
    TITLE,
    MARK,
    NOWHERE
  }

  /// What holds within a group and ends with it.
  private record State(Place place, boolean bold, boolean hidden, boolean boxed) {

    private State in(Place other) {
      return new State(other, bold, hidden, boxed);
    }

    private State bold(boolean on) {
      return new State(place, on, hidden, boxed);
    }

    private State hidden(boolean on) {
      return new State(place, bold, on, boxed);
    }
  }

  private final PageBuilder page;
  private final Deque<State> groups = new ArrayDeque<>();
  private final Map<Integer, String> styles = new HashMap<>();
  private final StringBuilder title = new StringBuilder();
  private State now = new State(Place.BODY, false, false, false);
  private boolean optional;
  private int style;
  private String mark = "";
  private boolean cells;
  private boolean inTable;

  RichTextBody(PageBuilder page) {
    this.page = page;
  }

  @Override
  public void processGroupStart() {
    groups.push(now);
    optional = false;
  }

  @Override
  public void processGroupEnd() {
    boolean endsBox = now.boxed() && !groups.isEmpty() && !groups.element().boxed();
    if (endsBox) {
      page.closeParagraph(Look.PLAIN);
    }
    now = groups.isEmpty() ? now : groups.pop();
  }

  @Override
  public void processDocumentEnd() {
    page.title(title.toString().strip());
    if (page.hasWords()) {
      closeParagraph();
    }
  }

  @Override
  public void processString(String words) {
    if (optional) {
      now = now.in(Place.NOWHERE);
      optional = false;
    }
    switch (now.place()) {
      case BODY -> write(words);
      case STYLES -> styles.merge(style, words, String::concat);
      case TITLE -> title.append(words);
      case MARK -> mark += words;
      case NOWHERE -> {}
    }
  }

  @Override
  public void processCommand(Command command, int value, boolean given, boolean star) {
    if (command == Command.optionalcommand) {
      optional = true;
      return;
    }
    boolean optionally = optional;
    optional = false;
    boolean on = !given || value != 0;
    switch (command) {
      case b -> now = now.bold(on);
      case v, deleted, mvf, webhidden -> now = now.hidden(on);
      case plain -> now = now.bold(false).hidden(false);
      case pard -> {
        style = 0;
        cells = false;
      }
      case s -> style = value;
      case intbl -> cells = true;
      default -> place(command, optionally);
    }
    if (now.place() == Place.BODY) {
      spoken(command);
    }
  }

  /// Commands that say where the words of their group go.
  private void place(Command command, boolean optionally) {
    if (now.place() == Place.NOWHERE && command != Command.shptxt && command != Command.title) {
      return;
    }
    switch (command) {
      case stylesheet -> now = now.in(Place.STYLES);
      case title -> now = now.in(Place.TITLE);
      case listtext, pntext -> {
        mark = "";
        now = now.in(Place.MARK);
      }
      case footnote -> leaveOut(LeftOut.Kind.FOOTNOTE);
      case annotation -> leaveOut(LeftOut.Kind.COMMENT);
      case shptxt -> {
        page.text("", false);
        page.openParagraph();
        now = new State(Place.BODY, false, false, true);
      }
      case rtf, field, fldrslt, object, result, shp, ud -> {}
      default -> {
        if (optionally || command.getCommandType() == CommandType.Destination) {
          now = now.in(Place.NOWHERE);
        }
      }
    }
  }

  private void leaveOut(LeftOut.Kind kind) {
    if (now.place() == Place.BODY) {
      page.leftOut().add(kind);
    }
    now = now.in(Place.NOWHERE);
  }

  /// Commands that stand for something in the words.
  private void spoken(Command command) {
    switch (command) {
      case par, sect, nestcell -> closeParagraph();
      case line, softline, lbr, page, column -> write("\n");
      case tab -> write("\t");
      case nonbreakingspace -> write("\u00A0");
      case nonbreakinghyphen -> write("\u2011");
      case cell -> {
        openTable();
        closeParagraph();
        page.closeCell();
      }
      case row -> {
        openTable();
        page.closeRow(true);
      }
      default -> {}
    }
  }

  private void write(String words) {
    if (now.hidden()) {
      return;
    }
    table();
    if (words.equals("\n")) {
      page.lineBreak();
    } else {
      page.text(words, now.bold());
    }
  }

  private void table() {
    if (cells) {
      openTable();
    } else if (inTable && !now.boxed()) {
      page.closeTable();
      inTable = false;
    }
  }

  private void openTable() {
    if (!inTable) {
      page.openTable();
      inTable = true;
    }
  }

  private void closeParagraph() {
    if (!page.hasWords()) {
      table();
      page.text("", false);
    }
    String name = style == 0 ? "" : styles.getOrDefault(style, "").replace(";", "").strip();
    Matcher heading = HEADING.matcher(name);
    int level = heading.matches() ? heading.group(1).charAt(0) - '0' : 0;
    page.closeParagraph(new Look(name, level, listMark()));
    mark = "";
    if (now.boxed()) {
      page.openParagraph();
    }
  }

  private String listMark() {
    String words = mark.strip();
    if (words.isEmpty() || !page.hasWords()) {
      return "";
    }
    return words.chars().anyMatch(Character::isLetterOrDigit) ? words + " " : "- ";
  }
}
