package org.turnstone.transcript.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Documents made from what a test writes out, so that it can be read there what is in them.
public final class Documents {

  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

  private static final String ODF =
      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"";

  private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

  private Documents() {}

  /// A Word document with these elements in its body and these styles.
  public static byte[] docx(String body, String styles) {
    return zip(docxParts(body, styles));
  }

  public static byte[] docx(String body) {
    return docx(body, "");
  }

  /// Its parts, which a test may change before they are packed.
  public static Map<String, byte[]> docxParts(String body, String styles) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + OOXML
            + "wordprocessingml.document.main+xml\"/></Types>");
    parts.put("_rels/.rels", relations("r1", "officeDocument", "word/document.xml", ""));
    parts.put(
        "word/_rels/document.xml.rels",
        relations("r1", "styles", "styles.xml", "")
            .replace(
                "</Relationships>",
                relation("r2", "numbering", "numbering.xml", "") + "</Relationships>"));
    parts.put(
        "word/document.xml", "<w:document %s><w:body>%s</w:body></w:document>".formatted(W, body));
    parts.put("word/styles.xml", "<w:styles %s>%s</w:styles>".formatted(W, styles));
    parts.put(
        "word/numbering.xml",
        ("<w:numbering %s><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'>"
                + "<w:numFmt w:val='decimal'/></w:lvl></w:abstractNum><w:abstractNum"
                + " w:abstractNumId='1'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/></w:lvl>"
                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
                + "<w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num></w:numbering>")
            .formatted(W));
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    parts.forEach((name, content) -> bytes.put(name, content.getBytes(UTF_8)));
    return bytes;
  }

  public static String relations(String id, String kind, String target, String mode) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relation(id, kind, target, mode)
        + "</Relationships>";
  }

  private static String relation(String id, String kind, String target, String mode) {
    return "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"%s/>"
        .formatted(id, kind, target, mode);
  }

  /// A Word paragraph for each of these texts.
  public static String paragraphs(String... texts) {
    StringBuilder body = new StringBuilder();
    List.of(texts).forEach(text -> body.append(p(run(text))));
    return body.toString();
  }

  public static String p(String content) {
    return "<w:p>" + content + "</w:p>";
  }

  /// A paragraph of a style.
  public static String p(String style, String content) {
    return p("<w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + content);
  }

  public static String run(String text) {
    return run("", text);
  }

  public static String bold(String text) {
    return run("<w:b/>", text);
  }

  /// `\n` in the text is a soft break, `\t` a tab.
  public static String run(String properties, String text) {
    String words =
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace("\n", "</w:t><w:br/><w:t xml:space='preserve'>")
            .replace("\t", "</w:t><w:tab/><w:t xml:space='preserve'>");
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space='preserve'>"
        + words
        + "</w:t></w:r>";
  }

  /// A Word table; `|` parts the cells of a row.
  public static String table(String... rows) {
    StringBuilder table = new StringBuilder("<w:tbl><w:tblPr/>");
    for (String row : rows) {
      table.append("<w:tr>");
      for (String cell : row.split("\\|", -1)) {
        table.append("<w:tc>").append(paragraphs(cell.split("¶"))).append("</w:tc>");
      }
      table.append("</w:tr>");
    }
    return table.append("</w:tbl>").toString();
  }

  /// An OpenDocument text with these elements in its body, and these automatic styles.
  public static byte[] odt(String body, String styles) {
    return zip(odtParts(body, styles));
  }

  public static byte[] odt(String body) {
    return odt(body, "");
  }

  public static Map<String, byte[]> odtParts(String body, String styles) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
    parts.put(
        "content.xml",
        ("<office:document-content %s><office:automatic-styles>%s</office:automatic-styles>"
                + "<office:body><office:text>%s</office:text></office:body>"
                + "</office:document-content>")
            .formatted(ODF, styles, body)
            .getBytes(UTF_8));
    return parts;
  }

  public static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        if (part.getKey().equals("mimetype")) {
          CRC32 sum = new CRC32();
          sum.update(part.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(part.getValue().length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
