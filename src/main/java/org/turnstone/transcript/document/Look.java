package org.turnstone.transcript.document;

/// How a paragraph is set.
///
/// @param style the name of its style, empty when it is the usual one
/// @param heading its level from 1; 0 when it is none
/// @param mark what a list puts before it: `- ` or `3. `; empty when it is no item
public record Look(String style, int heading, String mark) {

  public static final Look PLAIN = new Look("", 0, "");

  /// The title of the whole document.
  public boolean isTitle() {
    return style.equalsIgnoreCase("Title");
  }
}
