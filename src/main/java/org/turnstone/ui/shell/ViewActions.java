package org.turnstone.ui.shell;

/// What the window does itself when it is asked through a menu.
interface ViewActions {

  void showScreen(String id);

  void toggleLeft();

  void toggleRight();

  void nextPart();

  void showSettings();

  void showKeys();

  void showPalette();

  void showAbout();
}
