package org.turnstone.transcript.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turnstone.transcript.text.Blanks;

/// Reads the words of a cue: what each voice says, without tags and entities.
final class CueText {

  /// A tag of captions. What is none (`<laughs>`, `a < b`) is words.
  private static final Pattern TAG =
      Pattern.compile(
          "<(?:(?<close>/?)(?<name>v|c|i|b|u|s|em|strong|lang|ruby|rt|font|span|br)"
              + "(?<rest>[.\\s][^<>]*)?/?|[\\d:.]{3,20}|/)>|\\{\\\\[^{}]{0,80}}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));");

  private CueText() {}

  /// What one voice says.
  ///
  /// @param name empty when none is named
  /// @param lines without blanks at their ends; none is empty
  record Voice(String name, List<String> lines) {}

  static List<Voice> voices(List<String> lines) {
    List<Voice> voices = new ArrayList<>();
    String source = String.join("\n", lines);
    if (source.indexOf('<') < 0 && source.indexOf('{') < 0) {
      add(voices, "", source);
      return voices;
    }
    Matcher tag = TAG.matcher(source);
    StringBuilder words = new StringBuilder();
    String name = "";
    int done = 0;
    while (tag.find()) {
      words.append(source, done, tag.start());
      done = tag.end();
      String kind = tag.group("name") == null ? "" : tag.group("name");
      if (kind.equalsIgnoreCase("v")) {
        add(voices, name, words.toString());
        words.setLength(0);
        name = tag.group("close").isEmpty() ? voice(tag.group("rest")) : "";
      } else if (kind.equalsIgnoreCase("br")) {
        words.append('\n');
      }
    }
    add(voices, name, words.append(source, done, source.length()).toString());
    return voices;
  }

  /// The name in `<v.loud.first Anna Berg>`, which stands after the classes.
  private static String voice(String rest) {
    if (rest == null) {
      return "";
    }
    int start = 0;
    if (rest.startsWith(".")) {
      while (start < rest.length() && !Blanks.isBlank(rest.charAt(start))) {
        start++;
      }
    }
    return Blanks.strip(plain(rest.substring(start)).replace('\n', ' '));
  }

  private static void add(List<Voice> voices, String name, String words) {
    List<String> lines = new ArrayList<>();
    for (String line : plain(words).split("\n", -1)) {
      String stripped = Blanks.strip(line);
      if (!stripped.isEmpty()) {
        lines.add(stripped);
      }
    }
    if (!lines.isEmpty()) {
      voices.add(new Voice(name, lines));
    }
  }

  private static String plain(String words) {
    if (words.indexOf('&') < 0) {
      return words;
    }
    return ENTITY.matcher(words).replaceAll(it -> Matcher.quoteReplacement(meaning(it)));
  }

  private static String meaning(java.util.regex.MatchResult entity) {
    if (entity.group(1) != null) {
      return character(Integer.parseInt(entity.group(1)), entity.group());
    }
    if (entity.group(2) != null) {
      return character(Integer.parseInt(entity.group(2), 16), entity.group());
    }
    return switch (entity.group(3)) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      case "nbsp" -> "\u00A0";
      case "lrm" -> "\u200E";
      case "rlm" -> "\u200F";
      default -> entity.group();
    };
  }

  private static String character(int code, String written) {
    boolean meant =
        Character.isValidCodePoint(code)
            && !Character.isISOControl(code)
            && !(code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE);
    return meant ? Character.toString(code) : code == '\n' ? " " : written;
  }
}
