package org.turnstone.codebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.turnstone.model.Definition;

/// Reads a codebook of REFI-QDA: `.qdc`, and the codebook in a `.qde`. Elements are known by their
/// local names, since programs write the namespace in several ways. Document types are refused:
/// the format has none, and they can make a program read other files or run out of memory.
final class QdcReader {

  private static final String NAMESPACES = "urn:QDA-XML:";

  private final XMLStreamReader xml;
  private final List<Draft> drafts = new ArrayList<>();
  private final Deque<String> elements = new ArrayDeque<>();
  private final Deque<Draft> open = new ArrayDeque<>();
  private int sets;
  private int withoutColour;

  /// A code while its element is open.
  private record Draft(List<String> path, String guid, String rgb, StringBuilder description) {

    CodeEntry entry() {
      Definition definition = DescriptionText.parse(description.toString());
      return new CodeEntry(path, guid, rgb, 0, definition);
    }
  }

  private QdcReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  static CodebookFile read(byte[] bytes) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      return new QdcReader(factory.createXMLStreamReader(new ByteArrayInputStream(bytes))).read();
    } catch (XMLStreamException broken) {
      throw new IOException(
          "The file is not whole: it cannot be read as XML after line "
              + broken.getLocation().getLineNumber()
              + ".",
          broken);
    }
  }

  private CodebookFile read() throws XMLStreamException, IOException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD ->
            throw new IOException("The file has a document type, which no codebook has.");
        case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
        default -> {}
      }
    }
    return new CodebookFile(drafts.stream().map(Draft::entry).toList(), notes());
  }

  private void start(String name) throws IOException {
    if (elements.isEmpty()) {
      mustBeCodebook(name);
    }
    if (name.equals("Code")) {
      Draft draft = draft();
      drafts.add(draft);
      open.push(draft);
      CodebookFile.mustBePossible(drafts.size(), open.size());
    } else if (name.equals("Set")) {
      sets++;
    }
    elements.push(name);
  }

  private void mustBeCodebook(String root) throws IOException {
    String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    boolean known = namespace.isEmpty() || namespace.startsWith(NAMESPACES);
    if (!known || !root.equals("CodeBook") && !root.equals("Project")) {
      throw new IOException("The file is XML, and not a codebook of REFI-QDA.");
    }
  }

  private Draft draft() {
    String colour = attribute("color");
    String rgb = Rgb.parse(colour);
    if (rgb.isEmpty() && !colour.isBlank()) {
      withoutColour++;
    }
    List<String> path = new ArrayList<>(open.isEmpty() ? List.of() : open.peek().path());
    path.add(Names.fit(attribute("name")));
    return new Draft(path, Guid.parse(attribute("guid")), rgb, new StringBuilder());
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private void end() {
    if (elements.pop().equals("Code")) {
      open.pop();
    }
  }

  private void text() {
    if (!open.isEmpty() && "Description".equals(elements.peek())) {
      open.peek().description().append(xml.getText());
    }
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (sets > 0) {
      notes.add(
          (sets == 1 ? "One set of codes was" : sets + " sets of codes were")
              + " left out: Turnstone has no sets.");
    }
    if (withoutColour > 0) {
      notes.add(
          (withoutColour == 1
                  ? "The colour of one code"
                  : "The colours of " + withoutColour + " codes")
              + " could not be read; another was given.");
    }
    return notes;
  }
}
