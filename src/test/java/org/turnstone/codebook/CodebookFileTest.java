package org.turnstone.codebook;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.turnstone.codebook.CodebookFile.Format;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Definition;

class CodebookFileTest {

  private static final Definition LONG =
      new Definition(
          "When \"money\" is short;\nor feared to be, <or> & so on.",
          "Rent, fees.",
          "Time: see haste.\n\nAlso not luck.",
          "I count every coin 🪙");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Format.class)
  void whatIsWrittenIsReadAsItWas(Format format) throws IOException {
    CodebookFile read = read(CodebookFile.bytes(codebook(), format));
    assertEquals(
        List.of("Feelings", "Worries", "Worries / economic worry", "Worries / w/o name"),
        read.codes().stream().map(CodeEntry::pathText).toList());
    CodeEntry worry = read.codes().get(2);
    assertEquals(LONG, worry.definition());
    assertEquals(CodeColour.CRIMSON, Rgb.nearest(worry.rgb()));
    assertEquals("#FEDCBA", read.codes().get(3).rgb(), "the colour it came with");
    assertEquals(List.of(), read.notes());
  }

  @Test
  void aTableHasTheColumnsThatTheDocumentsPromise() throws IOException {
    String text = new String(CodebookFile.bytes(codebook(), Format.CSV), UTF_8);
    assertTrue(
        text.startsWith(
            "path,colour,key,description,include,exclude,example\r\nFeelings,azure,,,,,\r\n"),
        text);
    assertTrue(text.contains("\r\nWorries / economic worry,crimson,4,"), text);
  }

  @Test
  void aQdcKeepsTheRulesOfTheStandard() throws Exception {
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(Objects.requireNonNull(CodebookFileTest.class.getResource("codebook.xsd")));
    byte[] bytes = CodebookFile.bytes(codebook(), Format.QDC);
    schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes)));
    assertTrue(
        new String(bytes, UTF_8).startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>"),
        "no byte order mark, and the encoding that the standard asks for");
  }

  @Test
  void whatXmlCannotWriteIsLeftOutOfIt() throws IOException {
    Code odd =
        code("odd", "", CodeColour.TEAL)
            .withDefinition(Definition.of("bell\u0007 half \ud83d end"));
    CodebookFile read = read(CodebookFile.bytes(of(odd), Format.QDC));
    assertEquals("bell half  end", read.codes().getFirst().definition().description());
  }

  @Test
  void anEmptyCodebookIsNoFile() {
    IOException refused =
        assertThrows(IOException.class, () -> CodebookFile.bytes(Codebook.EMPTY, Format.QDC));
    assertEquals("There are no codes to export yet.", refused.getMessage());
  }

  @Test
  void aWrittenFileTakesThePlaceOfAnotherOnlyWhenItIsWhole() throws IOException {
    Path file = folder.resolve("codes.qdc");
    Files.writeString(file, "before");
    assertThrows(IOException.class, () -> CodebookFile.write(Codebook.EMPTY, Format.QDC, file));
    assertEquals("before", Files.readString(file));
    CodebookFile.write(codebook(), Format.QDC, file);
    assertEquals(4, CodebookFile.read(file).codes().size());
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void filesOfOtherProgramsAreReadAsTheyCome() throws IOException {
    CodebookFile read =
        readText(
            """
            \uFEFF<CodeBook xmlns="urn:QDA-XML:codebook:1:0" origin="Elsewhere">
              <Codes>
                <Code guid="{3F2504E0-4F89-11D3-9A0C-0305E82C3301}" name=" A / B " isCodable="True" color="#abc">
                  <Description/>
                  <Code name="" isCodable="false" color="red"><Description><![CDATA[x < y]]></Description></Code>
                </Code>
              </Codes>
              <Sets><Set guid="x" name="all"><MemberCode guid="y"/></Set></Sets>
            </CodeBook>
            """);
    assertEquals(
        List.of(
            new CodeEntry(
                List.of("A - B"),
                "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
                "#AABBCC",
                0,
                Definition.NONE),
            new CodeEntry(List.of("A - B", "unnamed code"), "", "", 0, Definition.of("x < y"))),
        read.codes());
    assertEquals(
        List.of(
            "One set of codes was left out: Turnstone has no sets.",
            "The colour of one code could not be read; another was given."),
        read.notes());
  }

  @Test
  void hostileFilesAreRefusedWithASentence() {
    Map<String, String> refused =
        Map.of(
            "<!DOCTYPE CodeBook [<!ENTITY a \"b\">]><CodeBook><Codes><Code"
                + " name='&a;'/></Codes></CodeBook>",
            "The file has a document type, which no codebook has.",
            "<!DOCTYPE CodeBook SYSTEM 'file:///etc/passwd'><CodeBook/>",
            "The file has a document type, which no codebook has.",
            "<html xmlns='http://www.w3.org/1999/xhtml'><Code name='a'/></html>",
            "The file is XML, and not a codebook of REFI-QDA.",
            "<CodeBook><Codes><Code name='a'>",
            "The file is not whole: it cannot be read as XML after line 1.",
            "<CodeBook><Codes>" + "<Code name='a'>".repeat(60),
            "The codes are nested more than 50 levels deep.",
            "<CodeBook><Codes/></CodeBook>",
            "There are no codes in file.",
            "path\n" + "a / ".repeat(60) + "b",
            "The codes are nested more than 50 levels deep.",
            "path,description\n\"a",
            "The table cannot be read: a quote is not closed.",
            "",
            "There are no codes in file.");
    refused.forEach(
        (text, sentence) ->
            assertEquals(
                sentence,
                assertThrows(IOException.class, () -> readText(text), text).getMessage()));
  }

  @Test
  void tablesOfOthersAreReadByTheirHeader() throws IOException {
    CodebookFile read =
        readText("Definition;Color;Code\r\nWhen \"\"it\"\" hurts;#FF0000;Worries / pain\r\n;;\r\n");
    assertEquals(
        List.of(
            new CodeEntry(
                List.of("Worries", "pain"),
                "",
                "#FF0000",
                0,
                Definition.of("When \"\"it\"\" hurts"))),
        read.codes());
  }

  @Test
  void aListHasACodeOnEachLine() throws IOException {
    CodebookFile read = readText("sameness\n\nworry, economic\n\"Feelings / unease\"\n");
    assertEquals(
        List.of("sameness", "worry, economic", "Feelings / unease"),
        read.codes().stream().map(CodeEntry::pathText).toList());
    assertEquals(1, read.notes().size());
  }

  @Test
  void tablesFromWindowsAreRead() throws IOException {
    String table = "path,colour\nGefühle,teal\n";
    List<byte[]> ways =
        List.of(
            ("\uFEFF" + table).getBytes(UTF_8),
            ("\uFEFF" + table).getBytes(UTF_16LE),
            table.getBytes(Charset.forName("windows-1252")));
    for (byte[] bytes : ways) {
      assertEquals("Gefühle", read(bytes).codes().getFirst().pathText());
    }
  }

  @Test
  void theNearestOfTheTwelveIsTheOneItself() {
    for (CodeColour colour : CodeColour.values()) {
      assertEquals(colour, Rgb.nearest(colour.rgb()));
    }
    assertEquals(CodeColour.FOREST, Rgb.nearest("#004020"));
  }

  private CodebookFile readText(String text) throws IOException {
    return read(text.getBytes(UTF_8));
  }

  private CodebookFile read(byte[] bytes) throws IOException {
    Path file = folder.resolve("file");
    Files.write(file, bytes);
    return CodebookFile.read(file);
  }

  private static Codebook codebook() {
    return of(
        code("Worries", "", CodeColour.PETROL),
        code("economic worry", "Worries", CodeColour.CRIMSON).withKey(4).withDefinition(LONG),
        foreign("w/o name", "Worries", "#FEDCBA"),
        code("Feelings", "", CodeColour.AZURE));
  }

  private static Codebook of(Code... codes) {
    Map<CodeId, Code> byId = new LinkedHashMap<>();
    for (Code code : codes) {
      byId.put(code.id(), code);
    }
    return new Codebook(byId);
  }

  private static Code code(String name, String parent, CodeColour colour) {
    Optional<CodeId> under = parent.isEmpty() ? Optional.empty() : Optional.of(new CodeId(parent));
    return new Code(new CodeId(name), name, colour, under);
  }

  /// A code of another program, which has a colour of its own.
  private static Code foreign(String name, String parent, String rgb) {
    Code ours = code(name, parent, Rgb.nearest(rgb));
    return new Code(
        ours.id(), name, ours.colour(), ours.parent(), ours.definition(), ours.key(), rgb);
  }
}
