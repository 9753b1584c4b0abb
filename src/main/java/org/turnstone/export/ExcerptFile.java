package org.turnstone.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.turnstone.model.Excerpt;

/// Excerpts as a file, in any [Format].
public final class ExcerptFile {

  private ExcerptFile() {}

  /// Writes a file that is there whole or not at all, see [WholeFile].
  ///
  /// @param excerpts in the order of the headings of the report
  /// @return how many excerpts were written
  public static long write(
      Path target, Format format, ExcerptReport report, Stream<Excerpt> excerpts)
      throws IOException {
    return WholeFile.write(target, out -> write(out, format, report, excerpts));
  }

  /// Writes the same to a stream, which may be closed.
  public static long write(
      OutputStream out, Format format, ExcerptReport report, Stream<Excerpt> excerpts)
      throws IOException {
    try (ExcerptWriter writer = writer(out, format, report)) {
      return write(writer, report, excerpts);
    }
  }

  /// What such a file says, as text: a table as CSV, a document without its mark-up.
  public static void preview(
      OutputStream out, Format format, ExcerptReport report, Stream<Excerpt> excerpts)
      throws IOException {
    try (ExcerptWriter writer =
        format.isLegible()
            ? writer(out, format, report)
            : format.isDocument()
                ? new ExcerptDocument(new PlainDocument(out), report)
                : writer(out, Format.CSV, report)) {
      write(writer, report, excerpts);
    }
  }

  private static long write(ExcerptWriter writer, ExcerptReport report, Stream<Excerpt> excerpts)
      throws IOException {
    long written = 0;
    Iterator<Excerpt> next = excerpts.iterator();
    for (Heading heading : report.headings()) {
      writer.heading(heading);
      for (long own = 0; own < heading.own() && next.hasNext(); own++) {
        writer.excerpt(next.next());
        written++;
      }
    }
    return written;
  }

  private static ExcerptWriter writer(OutputStream out, Format format, ExcerptReport report)
      throws IOException {
    return switch (format) {
      case CSV -> new CodedExcerptsCsv(out, report.attributes(), report.flavour());
      case XLSX -> new ExcerptWorkbook(out, report);
      case JSON, JSONL -> new ExcerptJson(out, report.attributes(), format == Format.JSONL);
      case HTML -> new ExcerptDocument(new HtmlDocument(out), report);
      case MARKDOWN -> new ExcerptDocument(new MarkdownDocument(out), report);
      case DOCX -> new ExcerptDocument(new DocxDocument(out), report);
    };
  }
}
