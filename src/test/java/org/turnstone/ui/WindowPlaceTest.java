package org.turnstone.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {

  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1440, 900);
  private static final Rectangle2D BESIDE = new Rectangle2D(1440, 0, 1920, 1080);

  private static Rectangle2D within(Rectangle2D wanted, Rectangle2D... screens) {
    return WindowPlace.within(wanted, List.of(screens));
  }

  @Test
  void aWindowStaysWhereItWas() {
    Rectangle2D was = new Rectangle2D(1600, 100, 1280, 800);
    assertEquals(was, within(was, LAPTOP, BESIDE));
  }

  @Test
  void aWindowOnAScreenThatIsGoneComesToTheFirst() {
    assertEquals(
        new Rectangle2D(160, 100, 1280, 800),
        within(new Rectangle2D(1600, 100, 1280, 800), LAPTOP));
  }

  @Test
  void aWindowLargerThanTheScreenIsMadeSmaller() {
    assertEquals(LAPTOP, within(new Rectangle2D(-20, -20, 2000, 1200), LAPTOP));
  }

  @Test
  void whatIsWrittenIsReadAndDamageIsNoPlace() {
    Rectangle2D place = new Rectangle2D(12, 30, 1280, 800);
    assertEquals(Optional.of(place), WindowPlace.read(WindowPlace.written(place)));
    assertEquals(Optional.empty(), WindowPlace.read("12 30 x"));
    assertEquals(Optional.empty(), WindowPlace.read("0 0 1 1"));
  }
}
