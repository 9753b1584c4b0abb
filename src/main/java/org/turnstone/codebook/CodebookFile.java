package org.turnstone.codebook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.turnstone.export.WholeFile;
import org.turnstone.model.Codebook;

/// A codebook as a file of another program, or for one.
///
/// @param codes in the order of the file, each after the one it is below
/// @param notes what is in the file and was left out or taken otherwise, as sentences
public record CodebookFile(List<CodeEntry> codes, List<String> notes) {

  /// What such a file can be.
  public enum Format {
    CSV,
    QDC;
  }

  /// Deeper trees are made by nobody, and would be by someone who wants a program to fail.
  static final int MOST_LEVELS = 50;

  static final int MOST_CODES = 100_000;
  private static final long MOST_BYTES = 64L << 20;

  public CodebookFile {
    codes = List.copyOf(codes);
    notes = List.copyOf(notes);
  }

  /// Reads a file of either kind, whatever its name ends with.
  ///
  /// @throws IOException when it cannot be read, or is no codebook, with a sentence
  public static CodebookFile read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + " is not a file.");
    }
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException(file.getFileName() + " is too large to be a codebook.");
    }
    byte[] bytes = Files.readAllBytes(file);
    CodebookFile read = isXml(bytes) ? QdcReader.read(bytes) : CodeTable.read(bytes);
    if (read.codes().isEmpty()) {
      throw new IOException("There are no codes in " + file.getFileName() + ".");
    }
    return read;
  }

  /// The codebook as the bytes of such a file.
  ///
  /// @throws IOException when there are no codes: the standard has no `.qdc` without
  public static byte[] bytes(Codebook codebook, Format format) throws IOException {
    if (codebook.codes().isEmpty() && format == Format.QDC) {
      throw new IOException("There are no codes to export yet.");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (format) {
      case CSV -> CodeTable.write(codebook, out);
      case QDC -> QdcWriter.write(codebook, out);
    }
    return out.toByteArray();
  }

  /// Writes the codebook to a file, which stays as it was if that fails.
  ///
  /// @throws IOException when it cannot be written, or there are no codes
  public static void write(Codebook codebook, Format format, Path file) throws IOException {
    byte[] bytes = bytes(codebook, format);
    WholeFile.write(
        file,
        out -> {
          out.write(bytes);
          return bytes.length;
        });
  }

  /// Whether the first sign after a byte order mark and blanks is that of a tag; the NULs between
  /// are those of UTF-16.
  private static boolean isXml(byte[] bytes) {
    for (byte each : bytes) {
      if (each == '<') {
        return true;
      }
      boolean passedOver = each <= ' ';
      if (!passedOver) {
        return false;
      }
    }
    return false;
  }

  static void mustBePossible(int codes, int level) throws IOException {
    if (level > MOST_LEVELS) {
      throw new IOException("The codes are nested more than " + MOST_LEVELS + " levels deep.");
    }
    if (codes > MOST_CODES) {
      throw new IOException(
          String.format(Locale.ROOT, "There are more than %,d codes in the file.", MOST_CODES));
    }
  }
}
