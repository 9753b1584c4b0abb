package org.turnstone.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.turnstone.workspace.Settings;

/// Where the window was on the screen and how large, kept from one time to the next.
final class WindowPlace {

  private static final String PLACE = "window.place";
  private static final String MAXIMIZED = "window.maximized";

  private final Stage stage;
  private Optional<Rectangle2D> place = Optional.empty();
  private boolean maximized;

  private WindowPlace(Stage stage) {
    this.stage = stage;
  }

  /// Puts the window where it was, as far as there is a screen now.
  static WindowPlace restore(Stage stage, Settings settings) {
    WindowPlace window = new WindowPlace(stage);
    List<Rectangle2D> screens =
        Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
            .map(Screen::getVisualBounds)
            .toList();
    Optional<Rectangle2D> before = settings.get(PLACE).flatMap(WindowPlace::read);
    Rectangle2D size =
        new Rectangle2D(0, 0, stage.getScene().getWidth(), stage.getScene().getHeight());
    before
        .map(kept -> within(kept, screens))
        .or(() -> Optional.of(centred(size, screens.getFirst())))
        .ifPresent(window::put);
    stage.setMaximized(settings.get(MAXIMIZED).filter("true"::equals).isPresent());
    return window;
  }

  /// Notes where the window is; to be called before it is closed.
  void note() {
    maximized = stage.isMaximized();
    if (!maximized && !stage.isIconified()) {
      place =
          Optional.of(
              new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }
  }

  /// Keeps what was noted, away from the window.
  void keep(Settings settings) {
    place.ifPresent(noted -> settings.set(PLACE, written(noted)));
    settings.set(MAXIMIZED, Boolean.toString(maximized));
  }

  /// The same rectangle on the screen that shows most of it, moved and made smaller until that
  /// shows all of it. On the first of the screens when none shows any.
  static Rectangle2D within(Rectangle2D wanted, List<Rectangle2D> screens) {
    Rectangle2D screen =
        screens.stream()
            .reduce((one, other) -> shared(wanted, other) > shared(wanted, one) ? other : one)
            .orElse(wanted);
    double width = Math.min(wanted.getWidth(), screen.getWidth());
    double height = Math.min(wanted.getHeight(), screen.getHeight());
    return new Rectangle2D(
        Math.clamp(wanted.getMinX(), screen.getMinX(), screen.getMaxX() - width),
        Math.clamp(wanted.getMinY(), screen.getMinY(), screen.getMaxY() - height),
        width,
        height);
  }

  static Optional<Rectangle2D> read(String written) {
    try {
      List<Double> numbers = Arrays.stream(written.split(" ")).map(Double::valueOf).toList();
      return numbers.size() == 4 && numbers.get(2) >= 100 && numbers.get(3) >= 100
          ? Optional.of(
              new Rectangle2D(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)))
          : Optional.empty();
    } catch (NumberFormatException damaged) {
      return Optional.empty();
    }
  }

  static String written(Rectangle2D place) {
    return Stream.of(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight())
        .map(number -> Long.toString(Math.round(number)))
        .collect(Collectors.joining(" "));
  }

  private static Rectangle2D centred(Rectangle2D size, Rectangle2D screen) {
    return within(
        new Rectangle2D(
            screen.getMinX() + (screen.getWidth() - size.getWidth()) / 2,
            screen.getMinY() + (screen.getHeight() - size.getHeight()) / 2,
            size.getWidth(),
            size.getHeight()),
        List.of(screen));
  }

  private static double shared(Rectangle2D one, Rectangle2D other) {
    double width =
        Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    double height =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return Math.max(0, width) * Math.max(0, height);
  }

  private void put(Rectangle2D at) {
    place = Optional.of(at);
    stage.setX(at.getMinX());
    stage.setY(at.getMinY());
    stage.setWidth(at.getWidth());
    stage.setHeight(at.getHeight());
  }
}
