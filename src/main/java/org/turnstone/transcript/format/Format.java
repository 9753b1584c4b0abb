package org.turnstone.transcript.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The shapes in which transcripts come, by what is in a file and not by its name.
public enum Format {
  /// Plain text or Markdown in which labels name who speaks.
  DIALOG,
  /// Rows of cells: a transcript or a turn in each.
  TABLE,
  /// WebVTT, the captions of meetings.
  WEBVTT,
  /// SubRip, the captions of films.
  SUBRIP,
  /// JSON: chats, and what speech recognition writes.
  JSON,
  /// One JSON value a line.
  JSON_LINES,
  /// A Word document (DOCX).
  WORD,
  /// An OpenDocument text (ODT).
  OPEN_DOCUMENT,
  /// Rich Text Format.
  RICH_TEXT,
  /// A web page.
  HTML,
  /// A file that is no text and is not read, whatever it is.
  OTHER;

  /// The word for it in files and options, in lower case.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The format of that word, whatever its case; empty when there is none.
  public static Optional<Format> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equalsIgnoreCase(word)).findFirst();
  }
}
