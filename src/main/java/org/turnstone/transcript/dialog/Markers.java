package org.turnstone.transcript.dialog;

import java.util.Set;

/// What transcribers note beside the words: `[Music]`, `(long pause)`, `**Break:**`. Nobody's name,
/// however often it returns.
final class Markers {

  private static final Set<String> SOUNDS =
      Set.of(
          ("music|jingle|applause|laughter|laughs|laugh|laughing|laughed|chuckles|chuckling|giggles"
                  + "|silence|silent|pause|pauses|inaudible|unintelligible|indistinct|crosstalk"
                  + "|cross-talk|overtalking|noise|noises|sigh|sighs|sighing|cough|coughs|coughing"
                  + "|crying|cries|sobs|whispers|whispering|clapping|cheering|cheers|beep|bleep"
                  + "|ringing|rings|sound|sounds|audio|video|static|singing|sings|humming|nods"
                  + "|musik|lachen|lacht|lachend|gelächter|applaus|unverständlich|stille|seufzt"
                  + "|hustet|räuspert|weint|geräusch|werbung|música|musica|risas|ríe|aplausos|pausa"
                  + "|silencio|musique|rires|rire|applaudissements|inintelligible")
              .split("\\|"));

  private static final Set<String> PARTS =
      Set.of(
          ("break|intro|introduction|outro|teaser|interlude|interruption|intermission|recording"
                  + "|begin|beginning|start|end|stop|unterbrechung|einleitung|anfang|ende|anmerkung"
                  + "|descanso|chapter|section|scene|kapitel|abschnitt|szene")
              .split("\\|"));

  private Markers() {}

  /// Whether a label in normal form is a marker.
  static boolean isMarker(String normal) {
    return SOUNDS.contains(normal) || PARTS.contains(normal);
  }

  /// Whether a line of captions is a sound and no words: `[Music]`, `(laughs)`, `♪ la la ♪`.
  static boolean isSound(String line) {
    int end = line.length() - 1;
    if (end < 1) {
      return line.equals("♪") || line.equals("♫");
    }
    char first = line.charAt(0);
    return (first == '♪' || first == '♫') && line.charAt(end) == first
        || first == '[' && line.indexOf(']') == end
        || first == '(' && line.indexOf(')') == end;
  }

  /// Whether what stands in brackets has the word of a sound or of a part in it.
  static boolean mentions(String normal) {
    for (String word : normal.split("[^\\p{L}-]+")) {
      if (SOUNDS.contains(word) || PARTS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
