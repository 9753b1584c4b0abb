package org.turnstone.ui.speakers;

import java.util.Locale;
import org.turnstone.speakers.Speaker;

/// A speaker in the list.
///
/// @param share of all that is said, from 0 to 1
/// @param proposed how many others are probably the same
record SpeakerRow(Speaker speaker, double share, int proposed) {

  /// Whether the name, the pseudonym or a label has these letters.
  boolean has(String letters) {
    String wanted = letters.strip().toLowerCase(Locale.ROOT);
    return contains(speaker.name(), wanted)
        || speaker.pseudonym().filter(name -> contains(name, wanted)).isPresent()
        || speaker.written().stream().anyMatch(label -> contains(label, wanted));
  }

  private static boolean contains(String name, String wanted) {
    return name.toLowerCase(Locale.ROOT).contains(wanted);
  }

  String name() {
    return speaker.name().isEmpty() ? SpeakersModel.WORDS.text("unnamed") : speaker.name();
  }
}
