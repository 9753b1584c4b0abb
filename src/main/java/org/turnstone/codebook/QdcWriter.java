package org.turnstone.codebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.turnstone.model.Code;
import org.turnstone.model.Codebook;

/// Writes a codebook as REFI-QDA has it: the tree of codes with name, colour and description.
final class QdcWriter {

  static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";
  private static final String ORIGIN = "Turnstone";

  private final XMLStreamWriter xml;

  private QdcWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static void write(Codebook codebook, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, UTF_8.name());
      new QdcWriter(xml).write(codebook);
      xml.close();
    } catch (XMLStreamException failure) {
      throw failure.getNestedException() instanceof IOException disk
          ? disk
          : new IOException("The codebook cannot be written as REFI-QDA has it.", failure);
    }
  }

  private void write(Codebook codebook) throws XMLStreamException {
    xml.writeStartDocument(UTF_8.name().toLowerCase(java.util.Locale.ROOT), "1.0");
    line(0);
    xml.writeStartElement("CodeBook");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("origin", ORIGIN);
    line(1);
    xml.writeStartElement("Codes");
    int level = 0;
    for (Code code : codebook.inOrder()) {
      List<String> path = codebook.path(code);
      close(level - path.size() + 1);
      level = path.size();
      line(level + 1);
      open(code);
    }
    close(level + 2);
    line(0);
    xml.writeEndDocument();
  }

  private void open(Code code) throws XMLStreamException {
    xml.writeStartElement("Code");
    xml.writeAttribute("guid", Guid.of(code.id()));
    xml.writeAttribute("name", permitted(code.name()));
    xml.writeAttribute("isCodable", "true");
    xml.writeAttribute("color", Rgb.of(code));
    if (!code.definition().isEmpty()) {
      xml.writeStartElement("Description");
      xml.writeCharacters(permitted(DescriptionText.of(code.definition())));
      xml.writeEndElement();
    }
  }

  private void close(int elements) throws XMLStreamException {
    for (int i = 0; i < elements; i++) {
      xml.writeEndElement();
    }
  }

  private void line(int level) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(level));
  }

  /// XML has no way to write most control characters, and half of a surrogate pair.
  private static String permitted(String text) {
    StringBuilder permitted = new StringBuilder(text.length());
    text.codePoints().filter(QdcWriter::isPermitted).forEach(permitted::appendCodePoint);
    return permitted.toString();
  }

  private static boolean isPermitted(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
