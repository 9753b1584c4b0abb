package org.turnstone.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.edit.Edit;
import org.turnstone.journal.ProjectJournal;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.search.TurnIndex;
import org.turnstone.transcript.format.ReadingChoices;
import org.turnstone.workspace.Placing.Next;

/// The work of an open project is changed by several at once: somebody codes, somebody opens a
/// transcript, journals and files are read. Who comes between is held at a gate.
@Timeout(60)
class PlacingTest {

  private static final String RENT = "I worry about the rent.";

  @TempDir Path home;
  private Path folder;
  private ProjectJournal journal;
  private TurnIndex index;
  private Transcripts transcripts;
  private LiveWork work;

  /// Lets one thread in and holds it.
  private static final class Held {
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);

    void hold() {
      reached.countDown();
      await(open);
    }

    static void await(CountDownLatch latch) {
      try {
        assertTrue(latch.await(50, TimeUnit.SECONDS));
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }
  }

  @BeforeEach
  void open() throws IOException {
    folder = TestFolder.two(home);
    List<CataloguedFile> known;
    try (Workspace workspace = TestFolder.open(folder, home, "Ana")) {
      Transcript transcript = workspace.transcript("p01");
      int at = transcript.text().indexOf(RENT);
      TextRange range = new TextRange(at, at + RENT.length());
      List<Tagging.Place> place = List.of(new Tagging.Place("p01", transcript.quote(range)));
      Tagging.tag(workspace, "economic worry", place, "", "words").saved().join();
      known = workspace.transcripts().known();
    }
    journal = ProjectJournal.open(folder, "Ana", "here");
    index = TurnIndex.open(home.resolve("index"));
    transcripts = new Transcripts(new Sources(folder, _ -> ReadingChoices.NONE), index, known);
    work = new LiveWork("Ana", transcripts, journal, home.resolve("places"), _ -> {});
  }

  @AfterEach
  void close() throws IOException {
    journal.close();
    index.close();
  }

  @Test
  void journalsAreTakenInOnlyWhenTheyHaveWhatIsDoneHere() throws Exception {
    Held held = new Held();
    Edit made =
        new Edit.CodeAdded(new Code(CodeId.random(), "money", CodeColour.OCHRE, Optional.empty()));
    List<Edit> edits = new HeldList(held, made);
    Thread coding = Thread.ofPlatform().start(() -> work.perform("Made a code", edits));
    Held.await(held.reached);
    AtomicBoolean takenIn = new AtomicBoolean();
    Thread takingIn;
    synchronized (journal) {
      held.open.countDown();
      awaitBlocked(coding);
      assertEquals(2, work.now().written().codebook().codes().size());
      takingIn =
          Thread.ofPlatform()
              .start(
                  () ->
                      work.change(
                          before -> {
                            takenIn.set(true);
                            return new Next(before, Map.of());
                          }));
      while (takingIn.getState() != Thread.State.BLOCKED && !takenIn.get()) {
        Thread.onSpinWait();
      }
      assertFalse(takenIn.get());
    }
    coding.join();
    takingIn.join();
    assertTrue(takenIn.get());
  }

  @Test
  void aTranscriptWaitsUntilWhatWasFoundInItIsShown() throws Exception {
    putOnTop();
    transcripts.read("p01");
    Held held = new Held();
    Placing slow = new Placing(transcripts, new PlaceFinder(transcripts), held(held));
    Thread placing = Thread.ofPlatform().start(() -> slow.place(Set.of("p01")));
    Held.await(held.reached);
    try {
      assertTrue(work.placing().placeIfWaiting("p01"));
      assertInPlace();
    } finally {
      held.open.countDown();
    }
    placing.join();
    assertInPlace();
    assertTrue(work.placing().isDone());
  }

  @Test
  void whatWasFoundInAReadingThatIsNoMoreIsLookedForAgain() throws Exception {
    Held held = new Held();
    Placing slow = new Placing(transcripts, new PlaceFinder(transcripts), held(held));
    Thread placing = Thread.ofPlatform().start(() -> slow.place(Set.of("p01")));
    Held.await(held.reached);
    try {
      putOnTop();
      transcripts.read("p01");
    } finally {
      held.open.countDown();
    }
    placing.join();
    assertTrue(transcripts.isWaiting("p01"));
    assertTrue(work.placing().placeIfWaiting("p01"));
    assertInPlace();
  }

  private void assertInPlace() throws IOException {
    Coding coding = work.now().seen().allCodings().findFirst().orElseThrow();
    assertEquals(RENT, coding.range().in(transcripts.read("p01").transcript().text()));
    assertEquals(6, work.now().catalogue().find("p01").orElseThrow().outline().turns());
  }

  /// The same work, with who changes it held before that can be seen.
  private Placing.Work held(Held held) {
    AtomicBoolean once = new AtomicBoolean();
    return new Placing.Work() {
      @Override
      public Moment now() {
        return work.now();
      }

      @Override
      public void change(Function<Moment, Next> made) {
        work.change(
            before -> {
              Next next = made.apply(before);
              if (once.compareAndSet(false, true)) {
                held.hold();
              }
              return next;
            });
      }
    };
  }

  private static void awaitBlocked(Thread thread) {
    while (thread.getState() != Thread.State.BLOCKED) {
      Thread.onSpinWait();
    }
  }

  private void putOnTop() throws IOException {
    Path file = folder.resolve("1.md");
    String top = "Assistant: Ready?\n\nUser: Yes.\n\nAssistant: Hello.";
    Files.writeString(file, Files.readString(file).replace("Assistant: Hello.", top));
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
  }

  /// Edits that are there when the gate lets them be read.
  private static final class HeldList extends AbstractList<Edit> {
    private final Held held;
    private final Edit edit;

    HeldList(Held held, Edit edit) {
      this.held = held;
      this.edit = edit;
    }

    @Override
    public Edit get(int place) {
      return edit;
    }

    @Override
    public int size() {
      held.hold();
      return 1;
    }
  }
}
