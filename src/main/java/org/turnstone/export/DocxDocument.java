package org.turnstone.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.turnstone.model.CodeColour;

/// A text for Word and LibreOffice. Headings have the styles that the navigation of both shows;
/// everything else has a style of its own too, so that its looks can be changed in one place.
final class DocxDocument implements Document {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final int DEEPEST = 6;

  private final OfficeFile file;
  private final Markup body;

  DocxDocument(OutputStream out) throws IOException {
    this.file = new OfficeFile(out);
    file.part("[Content_Types].xml", "docx-types.xml");
    file.part("_rels/.rels", "docx-package.xml");
    file.part("word/_rels/document.xml.rels", "docx-document.xml");
    file.part("word/styles.xml", "docx-styles.xml");
    this.body = file.begin("word/document.xml");
    body.open("w:document", "xmlns:w", W).open("w:body");
  }

  @Override
  public void title(String title, String subtitle) throws IOException {
    paragraph("Title", "", title, Optional.empty());
    paragraph("Subtitle", "", subtitle, Optional.empty());
  }

  @Override
  public void heading(int depth, String text, Optional<CodeColour> colour) throws IOException {
    paragraph("Heading" + Math.min(depth + 1, DEEPEST), "", text, Optional.empty());
  }

  @Override
  public void paragraph(Style style, String label, String text, Optional<CodeColour> colour)
      throws IOException {
    String name = style.name().charAt(0) + style.name().substring(1).toLowerCase(Locale.ROOT);
    paragraph(name, label, text, colour);
  }

  @Override
  public void close() throws IOException {
    body.open("w:sectPr");
    body.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
    body.empty(
        "w:pgMar",
        "w:top",
        "1304",
        "w:right",
        "1304",
        "w:bottom",
        "1304",
        "w:left",
        "1304",
        "w:header",
        "708",
        "w:footer",
        "708",
        "w:gutter",
        "0");
    body.end();
    file.end(body);
    file.close();
  }

  private void paragraph(String style, String label, String text, Optional<CodeColour> colour)
      throws IOException {
    boolean rightToLeft = beginsRightToLeft(text);
    body.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    if (colour.isPresent()) {
      String stripe = Stripes.onWhite(colour.get()).substring(1);
      body.open("w:pBdr");
      body.empty("w:left", "w:val", "single", "w:sz", "24", "w:space", "10", "w:color", stripe);
      body.end();
    }
    if (rightToLeft) {
      body.empty("w:bidi");
    }
    body.end();
    if (!label.isEmpty()) {
      body.open("w:r").open("w:rPr").empty("w:b").end();
      body.element("w:t", label + ": ", "xml:space", "preserve").end();
    }
    body.open("w:r");
    if (rightToLeft) {
      body.open("w:rPr").empty("w:rtl").end();
    }
    words(text);
    body.end().end();
  }

  private void words(String text) throws IOException {
    boolean first = true;
    for (String line : text.lines().toList()) {
      if (!first) {
        body.empty("w:br");
      }
      first = false;
      String[] pieces = line.split("\t", -1);
      for (int i = 0; i < pieces.length; i++) {
        if (i > 0) {
          body.empty("w:tab");
        }
        if (!pieces[i].isEmpty()) {
          body.element("w:t", pieces[i], "xml:space", "preserve");
        }
      }
    }
  }

  private static boolean beginsRightToLeft(String text) {
    int strong =
        text.codePoints()
            .map(Character::getDirectionality)
            .filter(
                each ->
                    each == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || each == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || each == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
            .findFirst()
            .orElse(Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    return strong != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }
}
