package org.turnstone.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Name of a journal, `ana~7f3c21`: who worked, and on which machine. It is in lower case and has
/// only letters, digits, `-`, `_` and `~`, which every file system and sync engine can carry.
record JournalName(String value) {

  static final String EXTENSION = ".jsonl";

  private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+~[a-z0-9]+");

  /// As people mostly write names: words that begin with a capital, one blank between. Only these
  /// can be told from their slug; of others it also has a hash, so that `Ana`, `ana` and `Añá`
  /// remain three people.
  private static final Pattern PLAIN = Pattern.compile("[A-Z][a-z]*( [A-Z][a-z]*){0,4}");

  private static final int LONGEST = 40;

  static JournalName of(String coder, String machine) {
    String onMachine = machine.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return new JournalName(slug(coder) + "~" + (onMachine.isEmpty() ? "0" : onMachine));
  }

  /// The journal that a file is, or is a copy of: sync engines put their words around its name
  /// (`ana~7f3c21 (conflicted copy).jsonl`, `ana~7f3c21.sync-conflict-20261014.jsonl`).
  static JournalName ofFile(String file) {
    Matcher name = NAME.matcher(file);
    return new JournalName(
        name.find() ? name.group() : file.substring(0, file.length() - EXTENSION.length()));
  }

  static boolean isJournal(String file) {
    return file.endsWith(EXTENSION) && !file.startsWith(".");
  }

  String file() {
    return value + EXTENSION;
  }

  private static String slug(String coder) {
    String name = Normalizer.normalize(coder, Normalizer.Form.NFC);
    String letters =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String readable = letters.substring(0, Math.min(LONGEST, letters.length()));
    return PLAIN.matcher(name).matches() && name.length() <= LONGEST
        ? readable
        : (readable.isEmpty() ? "coder" : readable) + "_" + hash(name);
  }

  private static String hash(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
