package org.turnstone.journal;

import java.util.Locale;
import java.util.Optional;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Definition;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Quotation;
import org.turnstone.model.ReadingSubject;
import org.turnstone.model.Rejection;
import org.turnstone.model.RejectionId;
import org.turnstone.model.TextRange;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Codes, codings, rejections, quotations and memo targets as they stand in a journal. What is
/// empty is left out.
final class ModelJson {

  private ModelJson() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ObjectNode write(Code code) {
    ObjectNode node = object();
    node.put("id", code.id().value()).put("name", code.name()).put("colour", code.colour().word());
    code.parent().ifPresent(parent -> node.put("parent", parent.value()));
    Definition definition = code.definition();
    putUnlessEmpty(node, "definition", definition.description());
    putUnlessEmpty(node, "include", definition.include());
    putUnlessEmpty(node, "exclude", definition.exclude());
    putUnlessEmpty(node, "example", definition.example());
    if (code.key() != 0) {
      node.put("key", code.key());
    }
    putUnlessEmpty(node, "rgb", code.rgb());
    return node;
  }

  static Code code(Fields fields) {
    return new Code(
        new CodeId(fields.text("id")),
        fields.text("name"),
        CodeColour.of(fields.textOrEmpty("colour")),
        fields.optional("parent", CodeId::new),
        new Definition(
            fields.textOrEmpty("definition"),
            fields.textOrEmpty("include"),
            fields.textOrEmpty("exclude"),
            fields.textOrEmpty("example")),
        fields.node().path("key").asInt(0),
        fields.textOrEmpty("rgb"));
  }

  static ObjectNode write(Coding coding) {
    ObjectNode node = object();
    node.put("id", coding.id().value());
    node.put("code", coding.code().value());
    node.put("transcript", coding.transcript());
    node.setAll(write(coding.quotation()));
    node.put("coder", coding.coder());
    node.put("at", coding.at().toString());
    putUnlessEmpty(node, "memo", coding.memo());
    return node;
  }

  static Coding coding(Fields fields) {
    return new Coding(
        new CodingId(fields.text("id")),
        new CodeId(fields.text("code")),
        fields.text("transcript"),
        quotation(fields),
        fields.text("coder"),
        fields.time("at"),
        fields.textOrEmpty("memo"));
  }

  static ObjectNode write(Rejection rejection) {
    ObjectNode node = object();
    node.put("id", rejection.id().value());
    node.put("code", rejection.code().value());
    node.put("transcript", rejection.transcript());
    node.setAll(write(rejection.quotation()));
    node.put("coder", rejection.coder());
    node.put("at", rejection.at().toString());
    return node;
  }

  static Rejection rejection(Fields fields) {
    return new Rejection(
        new RejectionId(fields.text("id")),
        new CodeId(fields.text("code")),
        fields.text("transcript"),
        quotation(fields),
        fields.text("coder"),
        fields.time("at"));
  }

  static ObjectNode write(Quotation quotation) {
    ObjectNode node = object();
    node.put("start", quotation.range().start());
    node.put("end", quotation.range().end());
    node.put("words", quotation.words());
    putUnlessEmpty(node, "before", quotation.before());
    putUnlessEmpty(node, "after", quotation.after());
    return node;
  }

  static Quotation quotation(Fields fields) {
    return new Quotation(
        new TextRange(fields.number("start"), fields.number("end")),
        fields.text("words"),
        fields.textOrEmpty("before"),
        fields.textOrEmpty("after"));
  }

  static ObjectNode write(MemoTarget target) {
    ObjectNode node = object();
    return switch (target) {
      case MemoTarget.OnProject() -> node.put("on", "project");
      case MemoTarget.OnTranscript(var transcript) ->
          node.put("on", "transcript").put("transcript", transcript);
      case MemoTarget.OnCode(var code) -> node.put("on", "code").put("code", code.value());
      case MemoTarget.OnCoding(var transcript, var coding) ->
          node.put("on", "coding").put("transcript", transcript).put("coding", coding.value());
    };
  }

  /// Empty for a kind of target that this version does not know.
  static Optional<MemoTarget> memoTarget(Fields fields) {
    return Optional.ofNullable(
        switch (fields.text("on")) {
          case "project" -> new MemoTarget.OnProject();
          case "transcript" -> new MemoTarget.OnTranscript(fields.text("transcript"));
          case "code" -> new MemoTarget.OnCode(new CodeId(fields.text("code")));
          case "coding" ->
              new MemoTarget.OnCoding(
                  fields.text("transcript"), new CodingId(fields.text("coding")));
          default -> null;
        });
  }

  /// Written into the edit itself.
  static ObjectNode write(ObjectNode edit, ReadingSubject subject) {
    putUnlessEmpty(edit, "file", subject.file());
    edit.put("aspect", subject.aspect().name().toLowerCase(Locale.ROOT));
    putUnlessEmpty(edit, "label", subject.label());
    return edit;
  }

  /// Empty for an aspect that this version does not know.
  static Optional<ReadingSubject> readingSubject(Fields fields) {
    String file = fields.textOrEmpty("file");
    return Optional.ofNullable(
        switch (fields.text("aspect")) {
          case "charset" -> ReadingSubject.charset(file);
          case "format" -> ReadingSubject.format(file);
          case "label" -> ReadingSubject.label(file, fields.text("label"));
          default -> null;
        });
  }

  static void putUnlessEmpty(ObjectNode node, String name, String value) {
    if (!value.isEmpty()) {
      node.put(name, value);
    }
  }
}
