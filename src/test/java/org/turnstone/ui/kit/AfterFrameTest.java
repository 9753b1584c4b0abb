package org.turnstone.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class AfterFrameTest {

  private Scene scene;

  @Start
  void start(Stage stage) {
    scene = new Scene(new Pane());
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void whatIsAskedForTwiceIsDoneOnceAfterALayout() throws Exception {
    List<String> story = new ArrayList<>();
    CompletableFuture<List<String>> told = new CompletableFuture<>();
    AfterFrame second = new AfterFrame(() -> told.complete(List.copyOf(story)));
    AfterFrame first =
        new AfterFrame(
            () -> {
              story.add("done");
              second.ask();
            });
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          scene.addPostLayoutPulseListener(
              () -> {
                if (story.isEmpty()) {
                  story.add("laid out");
                }
              });
          Platform.requestNextPulse();
          first.ask();
          first.ask();
        });
    assertEquals(List.of("laid out", "done"), told.get(60, TimeUnit.SECONDS));
  }
}
