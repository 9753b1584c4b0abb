package org.turnstone.transcript.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.model.Problem;
import org.turnstone.transcript.Interview;
import org.turnstone.transcript.TranscriptReader;

/// Documents that were made to do harm, are damaged, or are something else.
class UntrustedDocumentsTest {

  private static final String BODY =
      Documents.paragraphs("Anna: How?", "Ben: So.", "Anna: Oh.", "Ben: Yes.");
  private static final String TEXT = "<text:p>Anna: How?</text:p><text:p>Ben: So.</text:p>";

  private static List<String> refused(String name, byte[] bytes) {
    TranscriptReader.Reading reading = Interview.reading(name, bytes);
    assertEquals(List.of(), reading.transcripts());
    return reading.problems().stream().map(Problem::sentence).toList();
  }

  private static byte[] changed(Map<String, byte[]> parts, String part, byte[] content) {
    parts.put(part, content);
    return Documents.zip(parts);
  }

  @Test
  void bombsAreRefused() {
    List<String> sentence =
        List.of(
            "This document unpacks to far more than it should and was left out: it may have been"
                + " made to do harm.");
    byte[] bomb = new byte[30_000_000];
    java.util.Arrays.fill(bomb, (byte) ' ');
    assertEquals(
        sentence,
        refused("a.docx", changed(Documents.docxParts(BODY, ""), "word/media/a.xml", bomb)));
    assertEquals(
        sentence, refused("a.odt", changed(Documents.odtParts(TEXT, ""), "Pictures/a", bomb)));
  }

  @Test
  void partsThatLeadOutAreRefused() {
    for (String name : new String[] {"../evil.xml", "word/..\\..\\evil.xml", "C:/evil", "/../x"}) {
      List<String> sentence =
          List.of(
              "This document has a part that leads out of it and was left out: it may have been"
                  + " made to do harm.");
      byte[] evil = "x".getBytes(UTF_8);
      assertEquals(sentence, refused("a.docx", changed(Documents.docxParts(BODY, ""), name, evil)));
      assertEquals(sentence, refused("a.odt", changed(Documents.odtParts(TEXT, ""), name, evil)));
    }
  }

  @Test
  void entitiesAreRefused(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String laughs =
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>";
    String outside = "<!DOCTYPE x [<!ENTITY c SYSTEM \"" + secret.toUri() + "\">]>";
    String remote = "<!DOCTYPE x SYSTEM \"http://localhost:9/x.dtd\">";
    for (String type : new String[] {laughs, outside, remote}) {
      Map<String, byte[]> word = Documents.docxParts(BODY.replace("So.", "&c;"), "");
      byte[] main = word.get("word/document.xml");
      assertEquals(
          List.of("This Word document is damaged and was left out."),
          refused(
              "a.docx",
              changed(
                  word, "word/document.xml", (type + new String(main, UTF_8)).getBytes(UTF_8))));
      Map<String, byte[]> open = Documents.odtParts(TEXT.replace("So.", "&c;"), "");
      byte[] content = open.get("content.xml");
      assertEquals(
          List.of("This OpenDocument text is damaged and was left out."),
          refused(
              "a.odt",
              changed(open, "content.xml", (type + new String(content, UTF_8)).getBytes(UTF_8))));
    }
  }

  @Test
  void whatADocumentRefersToIsNotOpened(@TempDir Path folder) throws IOException {
    Path outside = Files.write(folder.resolve("styles.xml"), new byte[] {'<'});
    Map<String, byte[]> parts = Documents.docxParts(BODY, "");
    String relations =
        Documents.relations("r1", "styles", outside.toUri().toString(), " TargetMode=\"External\"");
    byte[] document = changed(parts, "word/_rels/document.xml.rels", relations.getBytes(UTF_8));
    assertEquals(
        List.of("Anna: How?", "Ben: So.", "Anna: Oh.", "Ben: Yes."),
        Interview.in("a.docx", document).turns());
  }

  @Test
  void absurdNestingIsRefusedAndDoesNotExhaustTheStack() {
    int depth = 100_000;
    String deep = "<w:sdt>".repeat(depth) + "</w:sdt>".repeat(depth);
    assertEquals(
        List.of("This Word document is damaged and was left out."),
        refused("a.docx", Documents.docx(BODY + deep)));
    String spans = "<text:span>".repeat(depth) + "</text:span>".repeat(depth);
    assertEquals(
        List.of("This OpenDocument text is damaged and was left out."),
        refused("a.odt", Documents.odt("<text:p>" + spans + "</text:p>")));
    String page = "<html><div>".repeat(depth) + "Anna: How?";
    assertEquals(1, Interview.reading("a.html", page.getBytes(UTF_8)).transcripts().size());
    String rtf = "{\\rtf1 Anna: How?\\par " + "{".repeat(depth) + "Ben: So.";
    assertEquals(1, Interview.reading("a.rtf", rtf.getBytes(UTF_8)).transcripts().size());
  }

  @Test
  void binaryBytesThatAreNotThereMakeNoRoom() {
    String rtf = "{\\rtf1 Anna: How?\\par {\\pict\\bin2000000000 x}}";
    assertEquals(
        List.of("This RTF file is damaged; what stands before the damaged place was read."),
        Interview.reading("a.rtf", rtf.getBytes(UTF_8)).problems().stream()
            .map(Problem::sentence)
            .limit(1)
            .toList());
  }

  @Test
  void damagedDocumentsAreReported() {
    byte[] word = Documents.docx(BODY);
    assertEquals(
        List.of("This Word document is damaged and was left out."),
        refused("a.docx", Documents.docx("<w:p>")));
    assertEquals(
        List.of("This document is damaged and was left out."),
        refused("a.docx", java.util.Arrays.copyOf(word, 900)));
    assertEquals(
        List.of("This file has no words in it and was left out."),
        refused("a.docx", Documents.docx("<w:p/>")));
  }

  @Test
  void otherFilesAreToldByTheirBytes() {
    String ole = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "\0".repeat(600);
    String doc = new String("WordDocument".getBytes(UTF_16LE), ISO_8859_1);
    String locked = new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);
    assertEquals(
        "This is a Word document of the old format (.doc), which is not read. Save it as DOCX in"
            + " Word or LibreOffice and open the folder again.",
        sentence("a.doc", ole + doc));
    assertEquals(
        "This document is protected by a password and was left out. Save it without one and open"
            + " the folder again.",
        sentence("a.docx", ole + locked));
    assertTrue(sentence("a.pdf", "%PDF-1.7\n\u00E2\u00E3").startsWith("PDF files are not read"));
    assertEquals(
        "Not a transcript: it is a picture.", sentence("a", "\u0089PNG\r\n\u001A\n\0\0\0\0\0\0"));
    assertEquals(
        "Not a transcript: it is a sound or film recording.",
        sentence("a.m4a", "\0\0\0\u0018ftypM4A \0\0\0\0\0\0\0\0"));
    Map<String, byte[]> archive = new java.util.LinkedHashMap<>();
    byte[] noise = new byte[500];
    new Random(1).nextBytes(noise);
    archive.put("xl/workbook.xml", noise);
    assertTrue(
        refused("a.xlsx", Documents.zip(archive)).getFirst().contains("it is a spreadsheet"));
  }

  private static String sentence(String name, String bytes) {
    return refused(name, bytes.getBytes(ISO_8859_1)).getFirst();
  }

  @Test
  void changedBytesNeverThrow() {
    for (long seed = 0; seed < 150; seed++) {
      mutate(seed);
    }
  }

  /// By hand: a loop of as many minutes as wanted.
  public static void main(String[] minutes) {
    long end = System.nanoTime() + Long.parseLong(minutes[0]) * 60_000_000_000L;
    long seed = 1_000;
    while (System.nanoTime() < end) {
      mutate(seed++);
    }
    System.out.println(seed + " rounds");
  }

  private static final Map<String, byte[]> ORIGINALS =
      Map.of(
          "a.docx",
          Documents.docx(BODY + Documents.table("Anna|a", "Ben|b", "Anna|c")),
          "b.docx",
          stored(Documents.docxParts(BODY, "<w:style w:styleId='a'/>")),
          "a.odt",
          stored(Documents.odtParts(TEXT + "<table:table/>", "")),
          "a.rtf",
          ("{\\r"
                  + "tf1\\ansi{\\fonttbl{\\f0 A;}}{\\stylesheet{\\s1 heading 1;}}\\trowd\\intbl"
                  + " Anna\\cell \\'e9 \\u8217?\\cell\\r"
                  + "ow\\pard {\\b Ben:} So {\\*\\x y}{\\shptxt z\\par}\\bin3 abc}")
              .getBytes(UTF_8),
          "a.html",
          ("<html><meta charset=utf-8><body><table><tr><td>Anna<td>How?</table><dl><dt>a<dd>b</dl>"
                  + "<ul><li><p>x</ul><p><b>Ben:</b> So.<pre>z</pre>")
              .getBytes(UTF_8));

  private static byte[] stored(Map<String, byte[]> parts) {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(bytes)) {
      zip.setLevel(0);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new java.util.zip.ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void mutate(long seed) {
    Random random = new Random(seed);
    ORIGINALS.forEach(
        (name, original) -> {
          byte[] bytes = original.clone();
          for (int i = random.nextInt(12); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(3)) {
              case 0 -> bytes[at] = (byte) random.nextInt(256);
              case 1 -> bytes[at] = (byte) "{}\\<>/&;0".charAt(random.nextInt(9));
              default -> {
                int from = random.nextInt(bytes.length);
                int length = Math.min(random.nextInt(40), bytes.length - Math.max(at, from));
                System.arraycopy(bytes, from, bytes, at, length);
              }
            }
          }
          try {
            Interview.reading(name, bytes);
          } catch (RuntimeException | StackOverflowError e) {
            fail(name + " seed " + seed, e);
          }
        });
  }
}
