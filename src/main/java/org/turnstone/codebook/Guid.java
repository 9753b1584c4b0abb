package org.turnstone.codebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.turnstone.model.CodeId;

/// The ids of codes as REFI-QDA writes them, so that a code is the same one in every file.
public final class Guid {

  private static final Pattern FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Guid() {}

  /// The id of a code if it has the form, else always the same one for it.
  public static String of(CodeId id) {
    String own = parse(id.value());
    return own.isEmpty() ? UUID.nameUUIDFromBytes(id.value().getBytes(UTF_8)).toString() : own;
  }

  /// In lower case and without the braces that some programs write; empty when it is none.
  static String parse(String written) {
    String bare = written.strip();
    if (bare.startsWith("{") && bare.endsWith("}")) {
      bare = bare.substring(1, bare.length() - 1);
    }
    return FORM.matcher(bare).matches() ? bare.toLowerCase(Locale.ROOT) : "";
  }
}
