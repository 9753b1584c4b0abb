package org.turnstone.transcript.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What speech recognition writes: short pieces with times. Pieces of one speaker that follow each
/// other are joined to paragraphs, and a pause begins a new one.
public final class Speech {

  /// Seconds of silence after which a paragraph begins.
  private static final double PAUSE = 2;

  /// People speak a word in less than a second; counts of milliseconds are far above.
  private static final double UNITS_PER_WORD = 15;

  private Speech() {}

  /// @param speaker as written; empty when unknown
  /// @param start in seconds, or what [#secondsIn] says; NaN when unknown
  /// @param end the same
  /// @param words in one line
  public record Piece(String speaker, double start, double end, String words) {}

  /// A number of seconds that stands as text, `12.5` or `12,5`; empty when it is none.
  public static OptionalDouble number(String text) {
    String digits = text.strip().replace(',', '.');
    if (digits.isEmpty() || digits.length() > 15 || !digits.matches("\\d+(\\.\\d*)?")) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Double.parseDouble(digits));
  }

  /// How long the units are in which times are given: a second, or a thousandth of it, by how many
  /// words are spoken in them.
  public static double secondsIn(List<Piece> pieces) {
    double spoken = 0;
    long words = 0;
    for (Piece piece : pieces) {
      if (piece.end() > piece.start()) {
        spoken += piece.end() - piece.start();
        words += piece.words().split("\\s+").length;
      }
    }
    return words > 0 && spoken / words > UNITS_PER_WORD ? 0.001 : 1;
  }

  /// The pieces as turns with times. A piece without a speaker goes on with the one before.
  public static List<Utterance> joined(List<Piece> pieces) {
    double unit = secondsIn(pieces);
    List<Utterance> joined = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= pieces.size(); i++) {
      String speaker = i < pieces.size() ? pieces.get(i).speaker() : "";
      boolean goesOn = speaker.isEmpty() || speaker.equals(pieces.get(first).speaker());
      if (i == pieces.size() || !goesOn) {
        joined.add(utterance(pieces.subList(first, i), unit));
        first = i;
      }
    }
    return joined;
  }

  private static Utterance utterance(List<Piece> pieces, double unit) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    double end = Double.NaN;
    for (Piece piece : pieces) {
      if ((piece.start() - end) * unit >= PAUSE) {
        paragraphs.add(paragraph.toString());
        paragraphs.add("");
        paragraph.setLength(0);
      }
      paragraph.append(paragraph.isEmpty() || piece.words().isEmpty() ? "" : " ");
      paragraph.append(piece.words());
      end = piece.end();
    }
    paragraphs.add(paragraph.toString());
    Piece begun = pieces.getFirst();
    Optional<String> time =
        Double.isNaN(begun.start())
            ? Optional.empty()
            : Optional.of(Clock.written(begun.start() * unit));
    return new Utterance(begun.speaker(), time, paragraphs);
  }
}
