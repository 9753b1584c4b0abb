package org.turnstone.ui.speakers;

/// What the screen of speakers asks of the window around it.
public interface SpeakersActions {

  /// Reads names and their pseudonyms from a file of the person's choice.
  void importNames();

  /// Writes the names and their pseudonyms to a file of the person's choice.
  void exportNames();
}
