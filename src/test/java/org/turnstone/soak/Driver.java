package org.turnstone.soak;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

/// Has everything done, in cycles that end with the folder being opened again.
final class Driver {

  private static final int MOST_STEPS = 25;

  /// How a cycle ends. All of them are gone through before one comes again.
  private enum Ending {
    CLOSED,
    CLOSED_AGAIN,
    KILLED_AT_REST,
    KILLED_IN_FLIGHT,
    KILLED_WHILE_WRITING,
    KILLED_AT_THE_DOOR
  }

  private final Session session;
  private final Killing killing;
  private final Random random;
  private final List<Ending> endings = new ArrayList<>();

  Driver(Session session) {
    this.session = session;
    this.killing = new Killing(session);
    this.random = session.choices().random();
  }

  /// @param goesOn asked between cycles
  void run(BooleanSupplier goesOn) throws IOException, InterruptedException {
    session.open();
    session.check();
    while (goesOn.getAsBoolean()) {
      for (int left = 5 + random.nextInt(MOST_STEPS); left > 0; left--) {
        session.run(session.choices().any(session.model()));
      }
      if (endings.isEmpty()) {
        endings.addAll(List.of(Ending.values()));
        Collections.shuffle(endings, random);
      }
      end(endings.removeLast());
      session.check();
    }
    session.close();
    session.running().kill();
  }

  private void end(Ending ending) throws IOException, InterruptedException {
    switch (ending) {
      case CLOSED, CLOSED_AGAIN -> session.reopen();
      case KILLED_AT_REST -> killing.atRest();
      case KILLED_IN_FLIGHT -> killing.inFlight();
      case KILLED_WHILE_WRITING -> killing.whileWriting();
      case KILLED_AT_THE_DOOR -> killing.atTheDoor();
    }
  }
}
