package org.turnstone.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/// Standard output that fails aloud: a [java.io.PrintWriter] keeps errors to itself, and results
/// that a full disk swallowed must not look like success.
public final class StandardOutput extends OutputStream {

  private final OutputStream stream;

  /// @param stream where the bytes go; one that tells of errors, which [System#out] does not
  public StandardOutput(OutputStream stream) {
    this.stream = stream;
  }

  /// What was printed did not arrive.
  static final class Lost extends RuntimeException {
    private static final long serialVersionUID = 1;

    Lost(IOException cause) {
      super("The results could not be printed: " + cause.getMessage() + ".", cause);
    }

    /// Whether the program that read them has heard enough, as `head` does.
    boolean nobodyReads() {
      return String.valueOf(getCause().getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    try {
      stream.write(bytes, from, length);
    } catch (IOException failure) {
      throw new Lost(failure);
    }
  }

  @Override
  public void flush() {
    try {
      stream.flush();
    } catch (IOException failure) {
      throw new Lost(failure);
    }
  }
}
