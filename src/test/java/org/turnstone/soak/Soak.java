package org.turnstone.soak;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.turnstone.workspace.TemporaryHome;

/// Random work on made-up interviews, for so long:
/// `mvn -q process-test-classes exec:exec@soak -Dminutes=60 -Dinterviews=10000 -Dseed=1`. The seed
/// fixes what is done; with `-Dactions=N` as many steps are done, whatever time that takes. What a
/// failure left behind stays, to be looked at.
public final class Soak {

  private Soak() {}

  /// @param arguments minutes, interviews, seed, and steps (0 for as many as there is time for)
  public static void main(String[] arguments) throws Exception {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(Long.parseLong(arguments[0]));
    long steps = Long.parseLong(arguments[3]);
    TemporaryHome kept = TemporaryHome.make();
    Path home = kept.path();
    System.out.println("seed " + arguments[2] + ", in " + home);
    Log log = new Log(home.resolve("steps.jsonl"));
    Session session =
        new Session(home, Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]), log);
    try (log) {
      new Driver(session).run(() -> steps > 0 ? session.steps() < steps : System.nanoTime() < end);
    } catch (AssertionError failure) {
      session.running().kill();
      System.out.println(failure.getMessage());
      System.out.println("at step " + session.steps() + "; see " + home.resolve("steps.jsonl"));
      System.exit(1);
    }
    System.out.println(session.summary());
    kept.close();
  }
}
