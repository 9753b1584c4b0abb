package org.turnstone.transcript.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The files in a ZIP archive that is not trusted. Nothing is ever written to disk, so names that
/// lead elsewhere lead nowhere; they are refused all the same, since no word processor makes them.
///
/// @param parts the wanted files by name
public record ZipParts(Map<String, byte[]> parts) {

  /// What a document may unpack to, all parts together.
  static final long LIMIT = 256L << 20;

  /// What may be unpacked for each byte of the file, once it is more than a little.
  private static final int RATIO = 100;

  private static final long LITTLE = 8L << 20;

  private static final int MOST_PARTS = 20_000;

  /// An archive that was made to do harm, or is damaged.
  public static final class Refused extends IOException {

    private static final long serialVersionUID = 1;

    /// @param sentence for the person who opens the folder
    Refused(String sentence) {
      super(sentence);
    }
  }

  /// Unpacks an archive once to the end.
  ///
  /// @param wanted names of the files to keep
  /// @throws Refused with a sentence when it is damaged, or no archive that a word processor makes
  public static ZipParts of(byte[] archive, Set<String> wanted) throws Refused {
    Map<String, byte[]> parts = new HashMap<>();
    long total = 0;
    int count = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        check(entry.getName(), ++count);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        boolean keep = wanted.contains(entry.getName());
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          total += read;
          if (total > LIMIT || total > LITTLE && total > (long) RATIO * archive.length) {
            throw new Refused(
                "This document unpacks to far more than it should and was left out: it may have"
                    + " been made to do harm.");
          }
          if (keep) {
            kept.write(buffer, 0, read);
          }
        }
        if (keep && parts.putIfAbsent(entry.getName(), kept.toByteArray()) != null) {
          throw new Refused(
              "This document holds the same part twice and was left out: it may have been made to"
                  + " do harm.");
        }
      }
    } catch (Refused refused) {
      throw refused;
    } catch (IOException | IllegalArgumentException damaged) {
      throw new Refused("This document is damaged and was left out.");
    }
    return new ZipParts(parts);
  }

  private static void check(String name, int count) throws Refused {
    String path = "/" + name.replace('\\', '/') + "/";
    if (path.contains("/../") || path.startsWith("//") || path.matches("/\\p{Alpha}:.*")) {
      throw new Refused(
          "This document has a part that leads out of it and was left out: it may have been made to"
              + " do harm.");
    }
    if (count > MOST_PARTS) {
      throw new Refused("This document has more than 20,000 parts and was left out.");
    }
  }

  public Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }
}
