package org.turnstone.soak;

/// Whether memory stays flat. What an open project needs grows with what was done in it, since the
/// actions of the own journal are kept, and with nothing else.
final class Memory {

  /// How much the heap may grow for each byte that the journals grow: one, as was measured over an
  /// hour, for the action that says it and the coding that came of it, and a quarter for chance.
  private static final double FOR_EACH_BYTE = 1.25;

  /// What comes and goes: what is read last, and what the compiler made.
  private static final long PLAY = 16L << 20;

  private long firstOpen;
  private long journalsAtFirst;
  private long firstClosed;
  private long most;

  /// @param heap in use after collection, the project being open
  /// @param journals bytes of all journals
  void open(long heap, long journals) {
    if (firstOpen == 0) {
      firstOpen = heap;
      journalsAtFirst = journals;
    }
    most = Math.max(most, heap);
    long bound = firstOpen + PLAY + (long) (FOR_EACH_BYTE * (journals - journalsAtFirst));
    if (heap > bound) {
      throw new AssertionError(
          "The open project needs %,d bytes of heap, at first %,d; at most %,d were expected with journals of %,d bytes."
              .formatted(heap, firstOpen, bound, journals));
    }
  }

  void newProcess() {
    firstClosed = 0;
  }

  /// @param heap in use after collection, with nothing open
  /// @param freed whether nothing holds on to the project
  void closed(long heap, boolean freed) {
    firstClosed = firstClosed == 0 ? heap : firstClosed;
    if (!freed) {
      throw new AssertionError("The project that was closed is still held.");
    }
    if (heap > firstClosed + PLAY / 2) {
      throw new AssertionError(
          "With nothing open %,d bytes of heap are held, after the first closing %,d."
              .formatted(heap, firstClosed));
    }
  }

  long first() {
    return firstOpen;
  }

  long most() {
    return most;
  }
}
