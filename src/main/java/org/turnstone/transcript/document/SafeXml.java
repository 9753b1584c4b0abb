package org.turnstone.transcript.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// XML of files that are not trusted: without document types, so without entities of their own, and
/// without reaching out for anything. Walks without recursion; what is nested absurdly is refused.
public final class SafeXml implements AutoCloseable {

  private static final int DEEPEST = 2_000;

  private final XMLStreamReader reader;
  private int depth;

  public SafeXml(byte[] content) throws XMLStreamException {
    this(new ByteArrayInputStream(content));
  }

  public SafeXml(InputStream content) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    reader = factory.createXMLStreamReader(content);
  }

  /// Goes on to the next beginning or end of an element, or to text.
  ///
  /// @return whether there is one
  /// @throws XMLStreamException when the file is damaged or tries what is not allowed
  public boolean next() throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw new XMLStreamException("nested too deeply");
          }
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return true;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          return true;
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("a document type or an entity");
        default -> {}
      }
    }
    return false;
  }

  public boolean isStart() {
    return reader.isStartElement();
  }

  public boolean isEnd() {
    return reader.isEndElement();
  }

  /// The words here; only when neither an element begins nor ends.
  public String text() {
    return reader.getText();
  }

  /// The name of the element without its prefix.
  public String name() {
    return reader.getLocalName();
  }

  /// The namespace of the element; empty when it has none.
  public String namespace() {
    String namespace = reader.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  /// The attribute of that local name; empty when it is not there.
  public String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /// Goes to the end of the element that begins here.
  ///
  /// @param seen asked for the name of each element in it
  /// @return whether it said yes for one
  public boolean skip(Predicate<String> seen) throws XMLStreamException {
    int outside = depth - 1;
    boolean any = false;
    while (depth > outside && next()) {
      any |= isStart() && seen.test(name());
    }
    return any;
  }

  public void skip() throws XMLStreamException {
    skip(name -> false);
  }

  @Override
  public void close() throws XMLStreamException {
    reader.close();
  }
}
