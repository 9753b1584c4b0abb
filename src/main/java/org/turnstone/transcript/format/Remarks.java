package org.turnstone.transcript.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.turnstone.model.Problem;
import org.turnstone.model.Problem.Kind;

/// Gathers what a person should know of the reading of one file, as sentences. The same sentence is
/// kept once. Not safe for several threads.
public final class Remarks {

  private final String file;
  private final Set<Problem> problems = new LinkedHashSet<>();

  public Remarks(String file) {
    this.file = file;
  }

  /// Something was taken for granted, and is worth knowing.
  public void note(String sentence) {
    problems.add(Problem.note(file, sentence));
  }

  /// Characters or lines were put right.
  public void repaired(String sentence) {
    problems.add(Problem.note(file, sentence).as(Kind.REPAIRED));
  }

  /// Something could be taken in another way than it was.
  ///
  /// @param label the label of a speaker that it is about; empty for none
  /// @param turn the turn in which it stands, counted from 1
  public void doubt(String sentence, String label, int turn) {
    problems.add(Problem.warning(file, sentence).at(new Problem.Place("", turn), label));
  }

  /// Done as well as possible; a person should look.
  public void warn(String sentence) {
    problems.add(Problem.warning(file, sentence));
  }

  /// The file, or a part of it, was left out although it may hold an interview.
  public void leftOut(String sentence) {
    problems.add(Problem.error(file, sentence));
  }

  /// The file is something else than a transcript: a picture, a table of counts, a codebook.
  ///
  /// @param what completes the sentence "Not a transcript: ..."
  public void notATranscript(String what) {
    problems.add(Problem.note(file, "Not a transcript: " + what).as(Kind.NOT_A_TRANSCRIPT));
  }

  /// Takes over what another step found.
  public void addAll(List<Problem> found) {
    problems.addAll(found);
  }

  public List<Problem> problems() {
    return new ArrayList<>(problems);
  }
}
