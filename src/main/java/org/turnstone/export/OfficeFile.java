package org.turnstone.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A file of the kind that office programs write: XML parts in a ZIP archive (ECMA-376). One part
/// is written at a time, straight to the file.
final class OfficeFile implements Closeable {

  private final ZipOutputStream zip;

  OfficeFile(OutputStream out) {
    this.zip = new ZipOutputStream(out);
    this.zip.setLevel(Deflater.BEST_SPEED);
  }

  /// A part that is always the same, from the resources of this package.
  void part(String name, String resource) throws IOException {
    try (InputStream content = OfficeFile.class.getResourceAsStream(resource)) {
      if (content == null) {
        throw new IOException(resource + " is missing from the program.");
      }
      zip.putNextEntry(new ZipEntry(name));
      content.transferTo(zip);
      zip.closeEntry();
    }
  }

  /// Begins a part; to be ended by [#end] before the next one.
  Markup begin(String name) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    return new Markup(zip).declaration();
  }

  void end(Markup part) throws IOException {
    part.close();
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    zip.finish();
  }
}
