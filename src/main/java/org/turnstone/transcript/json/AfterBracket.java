package org.turnstone.transcript.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// The rest of a list with the bracket that opens it before it, so that reading can begin at any of
/// its entries.
final class AfterBracket extends FilterReader {

  private boolean begun;

  AfterBracket(Reader rest) {
    super(rest);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (begun || length == 0) {
      return in.read(target, offset, length);
    }
    begun = true;
    target[offset] = '[';
    return 1;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }
}
