package org.turnstone.workspace;

/// Is told how far long work is, and can end it. Called often and from several threads.
public interface Progress {

  /// For work that nobody watches.
  Progress NONE = (stage, count) -> {};

  /// Part of opening a folder.
  enum Stage {
    LISTING,
    READING,
    /// Reads transcripts again in which the others have shown who speaks.
    COMPARING
  }

  /// How much of a stage is done.
  ///
  /// @param files that are done
  /// @param of how many there are
  /// @param transcripts that are known by now
  /// @param share of the whole, from 0 to 1; moves within large files too
  record Count(int files, int of, int transcripts, double share) {

    public static final Count NONE = new Count(0, 0, 0, 0);
  }

  void at(Stage stage, Count count);

  /// Whether the person wants no more of it. The work then ends with a
  /// [java.util.concurrent.CancellationException].
  default boolean cancelled() {
    return false;
  }
}
