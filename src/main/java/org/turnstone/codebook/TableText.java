package org.turnstone.codebook;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;

/// The text of a table: UTF-16 with its mark, else UTF-8, else what Excel writes on Windows.
///
/// @param notes what was taken for granted
record TableText(String text, List<String> notes) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  static TableText of(byte[] bytes) {
    if (bytes.length >= 2 && isMark(bytes)) {
      return new TableText(unmarked(new String(bytes, UTF_16)), List.of());
    }
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new TableText(unmarked(text), List.of());
    } catch (CharacterCodingException otherwise) {
      return new TableText(
          new String(bytes, WINDOWS),
          List.of("The file is not in UTF-8; it was read as Windows text."));
    }
  }

  private static boolean isMark(byte[] bytes) {
    return bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
  }

  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
