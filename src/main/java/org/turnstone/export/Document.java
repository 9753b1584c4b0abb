package org.turnstone.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.turnstone.model.CodeColour;

/// A text to read being written from top to bottom: headings and paragraphs, nothing else. Words
/// are shown as they are, whatever they would mean to the format. Closing it ends the text.
interface Document extends Closeable {

  /// What a paragraph is.
  enum Style {
    /// Small print under a heading.
    NOTE,
    /// What was asked before the words.
    QUESTION,
    /// Words of an interview.
    QUOTE,
    /// Where they are from.
    CITATION,
    /// What a coder thought.
    MEMO
  }

  void title(String title, String subtitle) throws IOException;

  /// @param depth how far below the top, counted from 0
  void heading(int depth, String text, Optional<CodeColour> colour) throws IOException;

  /// @param label a word that says what follows; empty for none
  /// @param text may have line ends and blank lines
  /// @param colour that of the code, for a quote
  void paragraph(Style style, String label, String text, Optional<CodeColour> colour)
      throws IOException;

  default void paragraph(Style style, String label, String text) throws IOException {
    paragraph(style, label, text, Optional.empty());
  }
}
