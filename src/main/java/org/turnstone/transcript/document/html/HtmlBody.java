package org.turnstone.transcript.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.turnstone.transcript.document.LeftOut;
import org.turnstone.transcript.document.Look;
import org.turnstone.transcript.document.PageBuilder;

/// A walk through what a reader of a web page sees. Blocks end paragraphs, `<br>` ends lines.
/// A list of terms is a table of two columns: who, and what they say.
final class HtmlBody implements NodeFilter {

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "nav",
          "head",
          "noscript",
          "template",
          "svg",
          "math",
          "button",
          "form",
          "select",
          "textarea",
          "iframe",
          "object",
          "audio",
          "video",
          "canvas",
          "del",
          "rt",
          "rp");

  private static final Pattern HIDDEN =
      Pattern.compile("(?i).*(?:display|mso-hide)\\s*:\\s*(?:none|all).*");
  private static final Pattern NOTES =
      Pattern.compile("(?i).*mso-element\\s*:\\s*(?:footnote|endnote|comment)-list.*");
  private static final Pattern BOLD =
      Pattern.compile("(?i).*font-weight\\s*:\\s*(?:bold|[6-9]00).*");
  private static final Pattern UNBOLD = Pattern.compile("(?i).*font-weight\\s*:\\s*normal.*");

  private final PageBuilder page;
  private final Deque<Integer> counts = new ArrayDeque<>();
  private int pre;

  HtmlBody(PageBuilder page) {
    this.page = page;
  }

  void read(Document document) {
    page.title(document.title().strip());
    document.body().filter(this);
    close(Look.PLAIN);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      write(text.getWholeText(), text.parent() instanceof Element parent && isBold(parent));
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (isUnseen(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (element.normalName()) {
      case "br" -> page.lineBreak();
      case "hr" -> close(Look.PLAIN);
      case "pre" -> {
        pre++;
        close(Look.PLAIN);
      }
      case "ul", "ol" -> {
        close(Look.PLAIN);
        counts.push(0);
      }
      case "table", "dl" -> {
        close(Look.PLAIN);
        page.openTable();
      }
      case "dt" -> {
        close(Look.PLAIN);
        page.closeRow(true);
      }
      case "dd" -> {
        close(Look.PLAIN);
        if (element.previousElementSibling() != null
            && element.previousElementSibling().normalName().equals("dd")) {
          page.closeRow(true);
          page.closeCell();
        }
      }
      default -> {
        if (element.isBlock()) {
          close(Look.PLAIN);
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element) || isUnseen(element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    switch (name) {
      case "pre" -> {
        close(Look.PLAIN);
        pre--;
      }
      case "ul", "ol" -> {
        close(Look.PLAIN);
        counts.poll();
      }
      case "li" -> close(new Look("", 0, mark(element)));
      case "h1", "h2", "h3", "h4", "h5", "h6" -> close(new Look(name, name.charAt(1) - '0', ""));
      case "td", "th", "dt", "dd" -> {
        close(Look.PLAIN);
        page.closeCell();
      }
      case "tr" -> page.closeRow(true);
      case "table", "dl" -> {
        close(Look.PLAIN);
        page.closeTable();
      }
      case "p" -> paragraph(element);
      default -> {
        if (element.isBlock()) {
          close(Look.PLAIN);
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  /// A paragraph counts when it is empty too, if a blank was put in it to make it seen.
  private void paragraph(Element element) {
    Element parent = element.parent();
    boolean item = parent != null && parent.normalName().equals("li");
    String name = element.className();
    boolean title = name.equals("MsoTitle") || name.equalsIgnoreCase("title");
    boolean usual = name.isEmpty() || name.equals("MsoNormal") || name.equals("western");
    Look look = new Look(title ? "Title" : usual ? "" : name, 0, item ? mark(parent) : "");
    if (page.hasWords()) {
      page.closeParagraph(look);
    } else if (element.wholeText().indexOf('\u00A0') >= 0 || element.selectFirst("br") != null) {
      page.text("", false);
      page.closeParagraph(Look.PLAIN);
    }
  }

  private void close(Look look) {
    if (page.hasWords()) {
      page.closeParagraph(look);
    }
  }

  private String mark(Element item) {
    if (!page.hasWords() || counts.isEmpty() || item.parent() == null) {
      return "";
    }
    int count = counts.pop() + 1;
    counts.push(count);
    return item.parent().normalName().equals("ol") ? count + ". " : "- ";
  }

  private void write(String words, boolean bold) {
    if (pre > 0) {
      page.text(words, bold);
      return;
    }
    String collapsed = words.replaceAll("[ \\t\\r\\n\\f]+", " ");
    String text =
        collapsed.startsWith(" ") && !page.isInLine() ? collapsed.substring(1) : collapsed;
    if (!text.isEmpty()) {
      page.text(text, bold);
    }
  }

  private boolean isUnseen(Element element) {
    String style = element.attr("style");
    boolean note = element.attr("href").matches(".*#_(?:ftn|edn|msocom_)\\w+");
    if (note && !element.attr("href").contains("ref")) {
      page.leftOut().add(kind(element.attr("href")));
    }
    return UNSEEN.contains(element.normalName())
        || note
        || element.hasAttr("hidden")
        || !style.isEmpty() && (HIDDEN.matcher(style).matches() || NOTES.matcher(style).matches());
  }

  private static LeftOut.Kind kind(String href) {
    String target = href.toLowerCase(Locale.ROOT);
    return target.contains("_edn")
        ? LeftOut.Kind.ENDNOTE
        : target.contains("_msocom") ? LeftOut.Kind.COMMENT : LeftOut.Kind.FOOTNOTE;
  }

  private static boolean isBold(Element element) {
    for (Element one = element; one != null && !one.isBlock(); one = one.parent()) {
      String style = one.attr("style");
      String name = one.normalName();
      if (!style.isEmpty() && UNBOLD.matcher(style).matches()) {
        return false;
      }
      if (name.equals("b") || name.equals("strong") || BOLD.matcher(style).matches()) {
        return true;
      }
    }
    return false;
  }
}
