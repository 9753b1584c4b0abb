package org.turnstone.workspace;

/// Is told how far long work is, and can end it. Called often and from several threads.
public interface Progress {

  /// For work that nobody watches.
  Progress NONE = (stage, done, total) -> {};

  /// Part of opening a folder.
  enum Stage {
    LISTING,
    READING,
    INDEXING
  }

  /// So many files of so many are done.
  void at(Stage stage, long done, long total);

  /// Whether the person wants no more of it. The work then ends with a
  /// [java.util.concurrent.CancellationException].
  default boolean cancelled() {
    return false;
  }
}
