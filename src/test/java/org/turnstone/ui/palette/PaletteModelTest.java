package org.turnstone.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.turnstone.ui.kit.Background;

class PaletteModelTest {

  private final List<String> story = new ArrayList<>();
  private final PaletteModel model =
      new PaletteModel(Background.atOnce().telling(_ -> story.add("told")));

  @Test
  void afterPlacesCouldNotBeListedOneCanGoOn() {
    List<PaletteEntry> actions =
        List.of(PaletteEntry.action("open", "Open a folder", () -> story.add("opened")));
    model.open(
        actions,
        () -> {
          throw new IllegalStateException("not read");
        });
    assertEquals(List.of("told"), story);
    model.accept(Runnable::run);
    assertEquals(List.of(), model.found());
    model.open(actions, List::of);
    model.accept(Runnable::run);
    assertEquals(List.of("told", "opened"), story);
  }
}
