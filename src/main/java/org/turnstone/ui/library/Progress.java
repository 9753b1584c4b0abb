package org.turnstone.ui.library;

/// How far something is coded.
///
/// @param coded participants' turns that have at least one coding
/// @param of all participants' turns
public record Progress(int coded, int of) {

  public static final Progress NONE = new Progress(0, 0);

  /// Whether there is nothing left to code; a transcript without participants never is done.
  public boolean isDone() {
    return of > 0 && coded >= of;
  }

  /// From 0 to 1.
  public double share() {
    return of == 0 ? 0 : (double) coded / of;
  }

  /// Rounded down, so 100 means done.
  public int percent() {
    return of == 0 ? 0 : (int) (100L * coded / of);
  }

  Progress plus(Progress other) {
    return new Progress(coded + other.coded, of + other.of);
  }

  Progress minus(Progress other) {
    return new Progress(coded - other.coded, of - other.of);
  }
}
