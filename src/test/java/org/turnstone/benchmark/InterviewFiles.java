package org.turnstone.benchmark;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.turnstone.benchmark.Interviews.Interview;
import org.turnstone.benchmark.Interviews.Said;

/// Writes made-up interviews as files, one interview in memory at a time:
/// `mvn -q process-test-classes exec:exec@generate -Dinterviews=1250 -Dformat=markdown -Dto=DIR`.
public final class InterviewFiles {

  /// Files of a folder: more make a file system slow, and people group them too.
  private static final int IN_A_FOLDER = 1_000;

  /// How many words one cue shows.
  private static final int CUE = 12;

  private InterviewFiles() {}

  /// Takes the number of interviews, the format and the folder.
  public static void main(String[] args) throws IOException {
    Interviews interviews = new Interviews(7);
    write(interviews, Integer.parseInt(args[0]), args[1], Path.of(args[2]));
    for (Interviews.Theme theme : Interviews.THEMES) {
      System.out.printf(
          "\"%s\" is in %,d answers%n", theme.phrase(), interviews.planted(theme.phrase()));
    }
  }

  /// @param format `markdown`, `vtt` (a file for each), or `csv` (a row for each)
  static void write(Interviews interviews, int count, String format, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    switch (format) {
      case "markdown" -> each(interviews, count, folder, ".md", InterviewFiles::markdown);
      case "vtt" -> each(interviews, count, folder, ".vtt", InterviewFiles::captions);
      case "csv" -> table(interviews, count, folder.resolve("interviews.csv"));
      default -> throw new IllegalArgumentException("markdown, csv or vtt, not " + format);
    }
  }

  private interface Shape {
    CharSequence of(Interview interview);
  }

  private static void each(
      Interviews interviews, int count, Path folder, String extension, Shape shape)
      throws IOException {
    for (int i = 0; i < count; i++) {
      Path part = folder.resolve("%03d".formatted(i / IN_A_FOLDER));
      if (i % IN_A_FOLDER == 0) {
        Files.createDirectories(part);
      }
      Files.writeString(
          part.resolve("%05d".formatted(i) + extension), shape.of(interviews.make(i)));
    }
  }

  private static CharSequence markdown(Interview interview) {
    return new StringBuilder()
        .append("# Dialog ")
        .append(interview.number())
        .append("\n**Transcript ID:** ")
        .append(interview.id())
        .append("\n**Group:** ")
        .append(interview.group())
        .append("\n**Script:** ")
        .append(interview.script())
        .append("\n---\n")
        .append(dialog(interview))
        .append('\n');
  }

  private static StringBuilder dialog(Interview interview) {
    StringBuilder text = new StringBuilder();
    for (Said said : interview.said()) {
      text.append(text.isEmpty() ? "" : "\n\n");
      text.append(said.speaker()).append(": ").append(said.words());
    }
    return text;
  }

  private static void table(Interviews interviews, int count, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("transcript_id,group,script,text\n");
      for (int i = 0; i < count; i++) {
        Interview interview = interviews.make(i);
        out.append(interview.id()).append(',').append(interview.group()).append(',');
        out.append(interview.script()).append(",\"").append(dialog(interview)).append("\"\n");
      }
    }
  }

  private static CharSequence captions(Interview interview) {
    StringBuilder text = new StringBuilder("WEBVTT\n");
    int second = 0;
    for (Said said : interview.said()) {
      String[] words = said.words().split(" ");
      for (int word = 0; word < words.length; word += CUE) {
        text.append('\n').append(time(second)).append(" --> ").append(time(second + 4));
        text.append("\n<v ").append(said.speaker()).append('>');
        int end = Math.min(words.length, word + CUE);
        text.append(String.join(" ", java.util.Arrays.copyOfRange(words, word, end)))
            .append("</v>\n");
        second += 4;
      }
    }
    return text;
  }

  private static String time(int second) {
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d.000", second / 3600, second / 60 % 60, second % 60);
  }
}
