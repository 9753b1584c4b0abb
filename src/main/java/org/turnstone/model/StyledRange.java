package org.turnstone.model;

/// How a piece of the reading text was set in the file.
///
/// @param target where a link leads; empty for every other style
public record StyledRange(TextRange range, Style style, String target) {

  /// What mark-up said of the words.
  public enum Style {
    BOLD,
    ITALIC,
    CODE,
    LINK,
    STRUCK,
    HEADING
  }
}
