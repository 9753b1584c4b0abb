package org.turnstone.ui.excerpts;

/// How much of the interview is shown with the coded words.
enum Context {
  /// The coded words alone.
  WORDS(0),
  /// What else is said in their turns.
  TURN(0),
  /// The same, after the question.
  QUESTION(0),
  /// Whole turns before and after.
  AROUND_1(1),
  AROUND_2(2),
  AROUND_5(5);

  /// How much of a long turn is shown on either side, in UTF-16 units.
  static final int REACH = 240;

  private final int turns;

  Context(int turns) {
    this.turns = turns;
  }

  /// How many turns before and after.
  int turns() {
    return turns;
  }

  /// Whether long turns are cut.
  boolean isCut() {
    return turns == 0;
  }
}
