package org.turnstone.transcript.document.other;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.turnstone.transcript.format.Format;
import org.turnstone.transcript.format.FormatReader;
import org.turnstone.transcript.format.Remarks;
import org.turnstone.transcript.format.Sample;
import org.turnstone.transcript.format.Source;

/// Answers for files that are not read: what they are, and what to do when they hold an interview.
public final class OtherFormat implements FormatReader {

  private static final String AGAIN = " and open the folder again.";
  private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
  private static final String ZIP = "PK\u0003\u0004";

  /// Files that are something else, by their first bytes.
  private static final Map<String, String> STARTS = starts();

  /// What is in a ZIP archive, by the names in it.
  private static final Map<String, String> ARCHIVES = archives();

  @Override
  public Format format() {
    return Format.OTHER;
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.begins("%PDF-")
        || sample.begins("\0\0\0") && other(sample).isPresent()
        || sample.begins("\u0089PNG")
        || sample.begins("\u00FF\u00D8\u00FF")
        || sample.text().isEmpty()
            && (sample.begins(OLE)
                || sample.begins(ZIP)
                || sample.begins("PK\u0005\u0006")
                || other(sample).isPresent());
  }

  @Override
  public void read(Source source, Taker taker) throws IOException {
    Sample sample = source.sample();
    Remarks remarks = source.remarks();
    if (sample.begins("%PDF-")) {
      remarks.leftOut(
          "PDF files are not read: they have no lines to tell turns by. Save the document as DOCX"
              + " or text"
              + AGAIN);
    } else if (sample.begins(OLE)) {
      compound(source, remarks);
    } else if (sample.begins("PK")) {
      archive(sample, remarks);
    } else {
      remarks.notATranscript(other(sample).orElse("it does not hold text."));
    }
  }

  /// Files of the Office of old, and documents with a password, are alike outside.
  private static void compound(Source source, Remarks remarks) throws IOException {
    Optional<byte[]> content = source.content();
    if (content.isEmpty()) {
      return;
    }
    String bytes = new String(content.get(), ISO_8859_1);
    if (bytes.contains(wide("EncryptedPackage"))) {
      remarks.leftOut(
          "This document is protected by a password and was left out. Save it without one" + AGAIN);
    } else if (bytes.contains(wide("WordDocument"))) {
      remarks.leftOut(
          "This is a Word document of the old format (.doc), which is not read. Save it as DOCX in"
              + " Word or LibreOffice"
              + AGAIN);
    } else if (bytes.contains(wide("Workbook")) || bytes.contains(wide("Book"))) {
      remarks.notATranscript(spreadsheet());
    } else {
      remarks.notATranscript("it is a file of Microsoft Office that holds no text document.");
    }
  }

  private static String wide(String name) {
    return new String(name.getBytes(UTF_16LE), ISO_8859_1);
  }

  private static void archive(Sample sample, Remarks remarks) {
    if (sample.contains("Index/Document.iwa") || sample.contains("index.apxl")) {
      remarks.leftOut(
          "This is a document of Apple's iWork, which is not read. Export it as DOCX or text"
              + AGAIN);
    } else if (sample.contains("mimetypeapplication/epub+zip")) {
      remarks.leftOut("EPUB books are not read. Save the text as DOCX, HTML or text" + AGAIN);
    } else {
      String what =
          ARCHIVES.entrySet().stream()
              .filter(inside -> sample.contains(inside.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse("it is an archive. If there are interviews in it, unpack it" + AGAIN);
      remarks.notATranscript(what);
    }
  }

  private static Optional<String> other(Sample sample) {
    String start = new String(sample.start(), 0, Math.min(300, sample.start().length), ISO_8859_1);
    if (start.startsWith("RIFF")) {
      return Optional.of(start.startsWith("WEBP", 8) ? picture() : recording());
    }
    if (start.startsWith("ftyp", 4)) {
      boolean still = start.startsWith("heic", 8) || start.startsWith("avif", 8);
      return Optional.of(still ? picture() : recording());
    }
    if (start.startsWith("ustar", 257)) {
      return Optional.of(STARTS.get("Rar!"));
    }
    return STARTS.entrySet().stream()
        .filter(known -> start.startsWith(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String picture() {
    return "it is a picture.";
  }

  private static String recording() {
    return "it is a sound or film recording.";
  }

  private static String spreadsheet() {
    return "it is a spreadsheet. If there are interviews in it, save it as CSV" + AGAIN;
  }

  private static Map<String, String> starts() {
    Map<String, String> starts = new LinkedHashMap<>();
    for (String mark :
        new String[] {"\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*", "BM", "8BPS"}) {
      starts.put(mark, picture());
    }
    for (String mark :
        new String[] {
          "ID3",
          "\u00FF\u00FB",
          "\u00FF\u00F3",
          "\u00FF\u00FA",
          "\u00FF\u00F1",
          "OggS",
          "fLaC",
          "\u001AE\u00DF\u00A3",
          "0&\u00B2u",
          "FORM",
          "#!AMR"
        }) {
      starts.put(mark, recording());
    }
    for (String mark :
        new String[] {"Rar!", "7z\u00BC\u00AF", "\u001F\u008B", "BZh", "\u00FD7zXZ"}) {
      starts.put(mark, "it is an archive. If there are interviews in it, unpack it" + AGAIN);
    }
    starts.put("SQLite format 3", "it is a database.");
    starts.put("\u007FELF", "it is a program.");
    starts.put("MZ", "it is a program.");
    return starts;
  }

  private static Map<String, String> archives() {
    Map<String, String> archives = new LinkedHashMap<>();
    archives.put("xl/", spreadsheet());
    archives.put("mimetypeapplication/vnd.oasis.opendocument.spreadsheet", spreadsheet());
    archives.put("ppt/", "it is a presentation.");
    archives.put(
        "mimetypeapplication/vnd.oasis.opendocument.presentation", "it is a presentation.");
    archives.put("project.qde", "it is a REFI-QDA project.");
    return archives;
  }
}
