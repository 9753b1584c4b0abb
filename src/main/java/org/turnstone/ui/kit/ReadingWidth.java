package org.turnstone.ui.kit;

/// How long the lines of a transcript are at most.
public enum ReadingWidth {
  NARROW(448),
  STANDARD(512),
  WIDE(640);

  private final double pixels;

  ReadingWidth(double pixels) {
    this.pixels = pixels;
  }

  /// Pixels at the standard size of text.
  public double pixels() {
    return pixels;
  }
}
