package org.turnstone.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/// The theme, the font size and whether things may move, and the scenes that follow them at once.
/// All sizes of text are relative to the font size, so twice the size is twice as large everywhere.
public final class Appearance {

  public static final int STANDARD_FONT_SIZE = 13;
  public static final int SMALLEST_FONT_SIZE = 10;
  public static final int LARGEST_FONT_SIZE = 28;

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme");
  private final ObjectProperty<ThemeChoice> themeChoice =
      new SimpleObjectProperty<>(this, "themeChoice");
  private final IntegerProperty fontSize = new SimpleIntegerProperty(this, "fontSize");
  private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
  private final ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(this, "system");
  private final List<Scene> scenes = new ArrayList<>();

  public Appearance(Theme theme, int fontSize) {
    this.theme.set(theme);
    this.themeChoice.set(ThemeChoice.of(theme));
    this.fontSize.set(within(fontSize));
    this.theme.addListener((_, _, now) -> changed(now));
    this.themeChoice.addListener((_, _, now) -> this.theme.set(now.theme()));
    this.fontSize.addListener((_, _, _) -> dressAll());
  }

  /// What is seen now. Setting it is a choice, too.
  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /// What the person wants; see [#followSystem] for the theme of the system.
  public ObjectProperty<ThemeChoice> themeChoiceProperty() {
    return themeChoice;
  }

  public IntegerProperty fontSizeProperty() {
    return fontSize;
  }

  /// Whether the person wants nothing to move. Who moves something asks [#isStill].
  public BooleanProperty reducedMotionProperty() {
    return reducedMotion;
  }

  /// Whether nothing is to move: the person said so here or to the system.
  public boolean isStill() {
    return reducedMotion.get() || Platform.getPreferences().isReducedMotion();
  }

  public void switchTheme() {
    theme.set(theme.get().other());
  }

  /// Makes all text larger or, with a negative number, smaller.
  public void enlarge(int points) {
    fontSize.set(within(fontSize.get() + points));
  }

  /// From now on the theme changes with that of the system, as long as that is what is chosen. To
  /// be called before the first control is made, which else brings a style sheet of its own.
  public void followSystem() {
    system.bind(Platform.getPreferences().colorSchemeProperty());
    system.subscribe(
        () -> {
          if (themeChoice.get() == ThemeChoice.SYSTEM) {
            theme.set(ThemeChoice.SYSTEM.theme());
          }
        });
    Application.setUserAgentStylesheet(theme.get().userAgentStylesheet());
  }

  /// Gives a scene our look, now and after every change. Popups take it from the window they
  /// belong to.
  public void dress(Scene scene) {
    Fonts.load();
    scenes.add(scene);
    Application.setUserAgentStylesheet(theme.get().userAgentStylesheet());
    putOn(scene);
  }

  /// The scene is not shown any more.
  public void leave(Scene scene) {
    scenes.remove(scene);
  }

  private void changed(Theme now) {
    if (themeChoice.get().theme() != now) {
      themeChoice.set(ThemeChoice.of(now));
    }
    dressAll();
  }

  private void dressAll() {
    Application.setUserAgentStylesheet(theme.get().userAgentStylesheet());
    scenes.forEach(this::putOn);
  }

  private void putOn(Scene scene) {
    scene
        .getStylesheets()
        .setAll(
            theme.get().tokens(),
            Stylesheets.of(CodeColours.css(theme.get())),
            Stylesheets.beside(Appearance.class, "controls.css"),
            Stylesheets.beside(Appearance.class, "parts.css"),
            Stylesheets.of(".root { -fx-font-size: %dpx; }".formatted(fontSize.get())));
  }

  private static int within(int size) {
    return Math.clamp(size, SMALLEST_FONT_SIZE, LARGEST_FONT_SIZE);
  }
}
