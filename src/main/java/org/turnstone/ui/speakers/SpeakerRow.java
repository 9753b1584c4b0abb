package org.turnstone.ui.speakers;

import org.turnstone.speakers.Speaker;
import org.turnstone.ui.kit.PlainLetters;

/// A speaker in the list.
///
/// @param share of all that is said, from 0 to 1
/// @param proposed how many others are probably the same
record SpeakerRow(Speaker speaker, double share, int proposed) {

  /// Whether the name, the pseudonym or a label has these letters.
  boolean has(String letters) {
    String wanted = PlainLetters.of(letters.strip());
    return contains(speaker.name(), wanted)
        || speaker.pseudonym().filter(name -> contains(name, wanted)).isPresent()
        || speaker.written().stream().anyMatch(label -> contains(label, wanted));
  }

  private static boolean contains(String name, String wanted) {
    return PlainLetters.of(name).contains(wanted);
  }

  String name() {
    return speaker.name().isEmpty() ? SpeakersModel.WORDS.text("unnamed") : speaker.name();
  }
}
