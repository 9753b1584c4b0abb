package org.turnstone.ui.transcript;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.turnstone.model.CodeColour;
import org.turnstone.model.Pseudonyms;
import org.turnstone.model.TextRange;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Theme;
import org.turnstone.ui.kit.Visibility;

/// How long the window thread works on a transcript of 5,000 turns with 15,000 codings:
/// `mvn -q process-test-classes exec:exec@measure -Dmeasure=ui.transcript.ConversationMeasure`.
/// Each step is what a frame does before it is drawn: style sheets and layout.
public final class ConversationMeasure extends Application {

  private static final int TURNS = 5000;
  private static final int CODINGS = 15_000;

  @Override
  public void start(Stage stage) {
    Interview interview = interview();
    ConversationModel model = new ConversationModel(new Visibility(), Background.atOnce());
    Appearance appearance = new Appearance(Theme.LIGHT, 13);
    ConversationView view = new ConversationView(model, new NoActions(), appearance);
    Scene scene = new Scene(view, 696, 760);
    appearance.dress(scene);
    stage.setScene(scene);
    stage.show();
    TurnList list = (TurnList) view.lookup(".conversation-list");
    Random random = new Random(5);
    var transcript = interview.transcript();
    var project = interview.project();
    tell(
        "open, first layout",
        1,
        _ -> {
          model.open(transcript, project, Interview.ME);
          pulse(scene);
        });
    tell(
        "open again",
        5,
        _ -> {
          model.open(transcript, project, Interview.ME);
          pulse(scene);
        });
    tell(
        "scroll by 60 px",
        2000,
        _ -> {
          list.scrollBy(60);
          pulse(scene);
        });
    tell(
        "scroll by 400 px",
        500,
        _ -> {
          list.scrollBy(400);
          pulse(scene);
        });
    tell(
        "jump to a turn",
        300,
        _ -> {
          model.show(1 + random.nextInt(TURNS), Optional.empty());
          pulse(scene);
        });
    Reading reading = new Reading(transcript, project, Interview.ME, Sight.OF_ALL, Pseudonyms.NONE);
    tell("index the codings", 50, _ -> reading.with(Sight.OF_ALL));
    tell(
        "one coding more",
        50,
        i -> {
          interview.coding("code 1", new TextRange(i * 7, i * 7 + 30), Interview.ME);
          var more = interview.project();
          long start = cpu();
          model.update(more);
          pulse(scene);
          times[i] = cpu() - start;
        });
    tell(
        "select words",
        300,
        i -> {
          model.selectWords(new TextRange(i, i + 100));
          pulse(scene);
        });
    Platform.exit();
  }

  private static long[] times = {};

  private static void tell(String what, int times, IntConsumer step) {
    ConversationMeasure.times = new long[times];
    for (int i = 0; i < times; i++) {
      long start = cpu();
      step.accept(i);
      if (ConversationMeasure.times[i] == 0) {
        ConversationMeasure.times[i] = cpu() - start;
      }
    }
    Arrays.sort(ConversationMeasure.times);
    System.out.printf(
        "%s: median %.1f ms, 95 %% %.1f ms, 99 %% %.1f ms, most %.1f ms%n",
        what,
        ConversationMeasure.times[times / 2] / 1e6,
        ConversationMeasure.times[times * 95 / 100] / 1e6,
        ConversationMeasure.times[times * 99 / 100] / 1e6,
        ConversationMeasure.times[times - 1] / 1e6);
  }

  /// Processor time of this thread, so that what else runs on the computer does not count.
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void pulse(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private static Interview interview() {
    Interview interview = new Interview("long");
    Random random = new Random(3);
    for (int i = 0; i < 12; i++) {
      interview.code("code " + i, CodeColour.values()[i]);
    }
    for (int i = 0; i < TURNS / 2; i++) {
      interview.asked("What did you do then, and " + i + " more things?");
      interview.said(
          "I did this and that and a few other things besides. ".repeat(3 + random.nextInt(8)));
    }
    int length = interview.transcript().text().length();
    for (int i = 0; i < CODINGS; i++) {
      int start = random.nextInt(length - 400);
      interview.coding(
          "code " + random.nextInt(12),
          new TextRange(start, start + 10 + random.nextInt(200)),
          random.nextInt(4) == 0 ? "Ben" : Interview.ME);
    }
    return interview;
  }
}
