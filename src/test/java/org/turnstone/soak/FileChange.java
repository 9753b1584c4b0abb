package org.turnstone.soak;

import java.io.IOException;
import java.util.Random;
import org.turnstone.benchmark.Interviews;

/// What other programs do to the files, whether the folder is open or not.
final class FileChange {

  /// Of made-up interviews that come later.
  private static final int LATER = 1_000_000;

  private FileChange() {}

  static Papers make(Step step, Papers papers, Random random) throws IOException {
    String id = step.text("transcript");
    int at = (int) step.number("at");
    String number = "step " + step.n();
    return switch (step.what()) {
      case "delete" -> papers.delete(id);
      case "restore" -> papers.put(papers.gone().get(id));
      case "renameFile" -> {
        String file = papers.onDisk(id).file();
        String folder = file.substring(0, file.indexOf('/') + 1);
        yield papers.rename(id, folder + "renamed-" + step.n() + ".md");
      }
      case "add" -> {
        Interviews later = new Interviews(step.n());
        yield papers.put(Paper.of(later.make(LATER + step.n())));
      }
      case "insert" -> {
        Paper paper = papers.onDisk(id);
        int before = 2 + 2 * (at % ((paper.turns().size() - 1) / 2));
        String phrase =
            random.nextInt(3) == 0 ? " and then " + Interviews.THEMES.get(1).phrase() : "";
        String answer = "This was left out and put in at " + number + phrase + " as it was said.";
        yield papers.put(paper.withMore(before, answer, "And what came after " + number + "?"));
      }
      default -> {
        Paper paper = papers.onDisk(id);
        int turn = 1 + at % paper.turns().size();
        String words = paper.words(turn);
        int half = words.indexOf(' ', words.length() / 2);
        boolean little = step.what().equals("correct") && half > 0;
        yield papers.put(
            paper.withWords(
                turn,
                little
                    ? words.substring(0, half) + " you know" + words.substring(half)
                    : "All of it was heard wrongly and written anew at " + number + "."));
      }
    };
  }
}
