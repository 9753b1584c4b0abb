package org.turnstone.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// XML being written, UTF-8. Text is always text: what would be mark-up is escaped, and what XML
/// forbids is written as U+FFFD. Closing it leaves open what it is written to.
final class Markup implements Closeable {

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();

  /// Stands where a character cannot be written.
  static final char REPLACEMENT = '\uFFFD';

  private final BufferedWriter out;
  private final XMLStreamWriter xml;

  Markup(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
    try {
      this.xml = FACTORY.createXMLStreamWriter(this.out);
    } catch (XMLStreamException failure) {
      throw cause(failure);
    }
  }

  Markup declaration() throws IOException {
    return write(() -> xml.writeStartDocument("UTF-8", "1.0"));
  }

  Markup doctype(String doctype) throws IOException {
    return write(() -> xml.writeDTD(doctype));
  }

  /// @param attributes names and values in turn
  Markup open(String name, String... attributes) throws IOException {
    return write(
        () -> {
          xml.writeStartElement(name);
          attributes(attributes);
        });
  }

  Markup empty(String name, String... attributes) throws IOException {
    return write(
        () -> {
          xml.writeEmptyElement(name);
          attributes(attributes);
        });
  }

  Markup text(String text) throws IOException {
    return write(() -> xml.writeCharacters(allowed(text)));
  }

  Markup end() throws IOException {
    return write(xml::writeEndElement);
  }

  Markup element(String name, String text, String... attributes) throws IOException {
    return open(name, attributes).text(text).end();
  }

  @Override
  public void close() throws IOException {
    write(
        () -> {
          xml.writeEndDocument();
          xml.flush();
        });
    out.flush();
  }

  /// The text, with another character for each that XML 1.0 has no way to hold.
  static String allowed(String text) {
    int forbidden = 0;
    while (forbidden < text.length() && isAllowed(text, forbidden)) {
      forbidden++;
    }
    if (forbidden == text.length()) {
      return text;
    }
    StringBuilder allowed = new StringBuilder(text);
    for (int i = forbidden; i < text.length(); i++) {
      if (!isAllowed(text, i)) {
        allowed.setCharAt(i, REPLACEMENT);
      }
    }
    return allowed.toString();
  }

  static boolean isAllowed(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n' || c == '\r';
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
    }
  }

  private interface Writing {
    void write() throws XMLStreamException;
  }

  private Markup write(Writing writing) throws IOException {
    try {
      writing.write();
      return this;
    } catch (XMLStreamException failure) {
      throw cause(failure);
    }
  }

  private static IOException cause(XMLStreamException failure) {
    return failure.getNestedException() instanceof IOException cause
        ? cause
        : new IOException(failure);
  }
}
