package org.turnstone.transcript.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.turnstone.transcript.document.Page;
import org.turnstone.transcript.document.PageBuilder;
import org.turnstone.transcript.document.SafeXml;

/// The parts of a Word document, found by the relations between them. The only class that knows
/// POI, so that none of it is loaded until a Word document is opened.
final class WordPackage {

  private static final int MOST_PARTS = 20_000;

  static {
    ZipSecureFile.setMaxFileCount(MOST_PARTS);
  }

  private WordPackage() {}

  /// @throws XMLStreamException when it is damaged, whatever the library says of it
  static Page page(byte[] content) throws XMLStreamException {
    try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(content))) {
      try {
        return page(opened);
      } finally {
        opened.revert();
      }
    } catch (IOException | InvalidFormatException | RuntimeException damaged) {
      // The library throws what it likes at a damaged package, unchecked exceptions among it.
      throw new XMLStreamException(damaged);
    }
  }

  private static Page page(OPCPackage opened)
      throws IOException, XMLStreamException, InvalidFormatException {
    PackagePart main = related(opened.getRelationships(), opened, "/officeDocument");
    WordStyles styles = new WordStyles();
    WordLists lists = new WordLists();
    Optional<PackagePart> styleSheet = inside(main, "/styles");
    if (styleSheet.isPresent()) {
      try (InputStream in = styleSheet.get().getInputStream()) {
        styles.read(in);
      }
    }
    Optional<PackagePart> numbering = inside(main, "/numbering");
    if (numbering.isPresent()) {
      try (InputStream in = numbering.get().getInputStream()) {
        lists.read(in);
      }
    }
    PageBuilder builder = new PageBuilder();
    opened.getPackageProperties().getTitleProperty().ifPresent(builder::title);
    try (InputStream in = main.getInputStream();
        SafeXml xml = new SafeXml(in)) {
      new WordBody(xml, styles, lists, builder).read();
    }
    return builder.page();
  }

  /// The part that is named by a relation of that kind.
  private static PackagePart related(
      Iterable<PackageRelationship> relations, OPCPackage opened, String kind)
      throws XMLStreamException, InvalidFormatException {
    for (PackageRelationship relation : relations) {
      if (relation.getRelationshipType().endsWith(kind)
          && relation.getTargetMode() == TargetMode.INTERNAL) {
        PackagePart part = opened.getPart(relation);
        if (part != null) {
          return part;
        }
      }
    }
    throw new XMLStreamException("no part of the kind " + kind);
  }

  /// What a relation of the main part names; relations that lead out of the file are not followed.
  private static Optional<PackagePart> inside(PackagePart main, String kind)
      throws InvalidFormatException {
    for (PackageRelationship relation : main.getRelationships()) {
      if (relation.getRelationshipType().endsWith(kind)
          && relation.getTargetMode() == TargetMode.INTERNAL) {
        return Optional.ofNullable(main.getRelatedPart(relation));
      }
    }
    return Optional.empty();
  }
}
