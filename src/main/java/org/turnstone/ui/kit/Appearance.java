package org.turnstone.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/// The theme and the font size, and the scenes that follow them at once. All sizes of text are
/// relative to the font size, so twice the size is twice as large everywhere.
public final class Appearance {

  public static final int STANDARD_FONT_SIZE = 13;
  public static final int SMALLEST_FONT_SIZE = 10;
  public static final int LARGEST_FONT_SIZE = 28;

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme");
  private final IntegerProperty fontSize = new SimpleIntegerProperty(this, "fontSize");
  private final List<Scene> scenes = new ArrayList<>();

  public Appearance(Theme theme, int fontSize) {
    this.theme.set(theme);
    this.fontSize.set(within(fontSize));
    this.theme.addListener((_, _, _) -> dressAll());
    this.fontSize.addListener((_, _, _) -> dressAll());
  }

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  public IntegerProperty fontSizeProperty() {
    return fontSize;
  }

  public void switchTheme() {
    theme.set(theme.get().other());
  }

  /// Makes all text larger or, with a negative number, smaller.
  public void enlarge(int points) {
    fontSize.set(within(fontSize.get() + points));
  }

  /// Gives a scene our look, now and after every change. Popups take it from the window they
  /// belong to.
  public void dress(Scene scene) {
    Fonts.load();
    scenes.add(scene);
    Application.setUserAgentStylesheet(theme.get().userAgentStylesheet());
    putOn(scene);
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
