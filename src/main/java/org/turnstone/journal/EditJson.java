package org.turnstone.journal;

import java.util.Map;
import java.util.Optional;
import org.turnstone.edit.Edit;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.CodingId;
import org.turnstone.model.Definition;
import org.turnstone.model.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Edits as they stand in a journal. Written out by hand, name by name: these names are in files
/// that must be readable in twenty years, whatever the records are called then.
final class EditJson {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private static final Map<Definition.Part, String> DEFINED =
      Map.of(
          Definition.Part.DESCRIPTION, "codeDefined",
          Definition.Part.INCLUDE, "codeIncludeDefined",
          Definition.Part.EXCLUDE, "codeExcludeDefined",
          Definition.Part.EXAMPLE, "codeExampleDefined");

  private EditJson() {}

  static JsonNode write(Edit edit) {
    return switch (edit) {
      case Edit.CodeAdded(var code) -> type("codeAdded").set("code", ModelJson.write(code));
      case Edit.CodeRemoved(var code) -> type("codeRemoved").set("code", ModelJson.write(code));
      case Edit.CodeRenamed(var code, var from, var to) ->
          of("codeRenamed", code).put("from", from).put("to", to);
      case Edit.CodeMoved(var code, var from, var to) ->
          fromTo(of("codeMoved", code), from.map(CodeId::value), to.map(CodeId::value));
      case Edit.CodeRecoloured(var code, var from, var to) ->
          of("codeRecoloured", code).put("from", from.word()).put("to", to.word());
      case Edit.CodeDefined(var code, var part, var from, var to) ->
          of(DEFINED.get(part), code).put("from", from).put("to", to);
      case Edit.CodeKeySet(var code, var from, var to) ->
          of("codeKeySet", code).put("from", from).put("to", to);
      case Edit.CodeMerged(var code, var into) ->
          type("codeMerged").set("code", ModelJson.write(code)).put("into", into.value());
      case Edit.CodeUnmerged(var code, var into) ->
          type("codeUnmerged").set("code", ModelJson.write(code)).put("into", into.value());
      case Edit.CodingAdded(var coding) ->
          type("codingAdded").set("coding", ModelJson.write(coding));
      case Edit.CodingRemoved(var coding) ->
          type("codingRemoved").set("coding", ModelJson.write(coding));
      case Edit.CodingRecoded(var coding, var transcript, var from, var to) ->
          of("codingRecoded", coding, transcript).put("from", from.value()).put("to", to.value());
      case Edit.CodingResized(var coding, var transcript, var from, var to) ->
          of("codingResized", coding, transcript)
              .set("from", ModelJson.write(from))
              .set("to", ModelJson.write(to));
      case Edit.MemoSet(var target, var from, var to) ->
          type("memoSet").set("target", ModelJson.write(target)).put("from", from).put("to", to);
      case Edit.RejectionAdded(var rejection) ->
          type("rejectionAdded").set("rejection", ModelJson.write(rejection));
      case Edit.RejectionRemoved(var rejection) ->
          type("rejectionRemoved").set("rejection", ModelJson.write(rejection));
      case Edit.AttributeSet _,
          Edit.RoleSet _,
          Edit.LabelJoined _,
          Edit.SpeakerRenamed _,
          Edit.NameReplaced _,
          Edit.ReadingChosen _,
          Edit.SearchSaved _ ->
          writeChoice(edit);
      case Edit.Unknown(var _, var json) -> MAPPER.readTree(json);
    };
  }

  private static ObjectNode writeChoice(Edit edit) {
    return switch (edit) {
      case Edit.AttributeSet(var transcript, var name, var from, var to) ->
          fromTo(type("attributeSet").put("transcript", transcript).put("name", name), from, to);
      case Edit.RoleSet(var speaker, var from, var to) ->
          fromTo(type("roleSet").put("speaker", speaker), from.map(Role::word), to.map(Role::word));
      case Edit.LabelJoined(var label, var from, var to) ->
          fromTo(type("labelJoined").put("label", label), from, to);
      case Edit.SpeakerRenamed(var speaker, var from, var to) ->
          fromTo(type("speakerRenamed").put("speaker", speaker), from, to);
      case Edit.NameReplaced(var name, var from, var to) ->
          fromTo(type("nameReplaced").put("name", name), from, to);
      case Edit.ReadingChosen(var subject, var from, var to) ->
          fromTo(ModelJson.write(type("readingChosen"), subject), from, to);
      case Edit.SearchSaved(var name, var from, var to) ->
          fromTo(type("searchSaved").put("name", name), from, to);
      default -> throw new IllegalArgumentException(edit.getClass().getName());
    };
  }

  private static ObjectNode type(String type) {
    return ModelJson.object().put("type", type);
  }

  private static ObjectNode of(String type, CodeId code) {
    return type(type).put("code", code.value());
  }

  private static ObjectNode of(String type, CodingId coding, String transcript) {
    return type(type).put("coding", coding.value()).put("transcript", transcript);
  }

  private static ObjectNode fromTo(ObjectNode node, Optional<String> from, Optional<String> to) {
    from.ifPresent(value -> node.put("from", value));
    to.ifPresent(value -> node.put("to", value));
    return node;
  }

  /// @throws IllegalArgumentException when an edit of a known type is not whole
  static Edit read(JsonNode node) {
    Fields fields = new Fields(node);
    String type = fields.text("type");
    return known(type, fields).orElseGet(() -> new Edit.Unknown(type, node.toString()));
  }

  private static Optional<Edit> known(String type, Fields fields) {
    return type.startsWith("code") ? codeEdit(type, fields) : otherEdit(type, fields);
  }

  private static Optional<Edit> codeEdit(String type, Fields fields) {
    return switch (type) {
      case "codeAdded" -> Optional.of(new Edit.CodeAdded(code(fields)));
      case "codeRemoved" -> Optional.of(new Edit.CodeRemoved(code(fields)));
      case "codeRenamed" ->
          Optional.of(new Edit.CodeRenamed(codeId(fields), fields.text("from"), fields.text("to")));
      case "codeMoved" ->
          Optional.of(
              new Edit.CodeMoved(
                  codeId(fields),
                  fields.optional("from", CodeId::new),
                  fields.optional("to", CodeId::new)));
      case "codeRecoloured" ->
          Optional.of(
              new Edit.CodeRecoloured(
                  codeId(fields),
                  CodeColour.of(fields.text("from")),
                  CodeColour.of(fields.text("to"))));
      case "codeKeySet" ->
          Optional.of(
              new Edit.CodeKeySet(codeId(fields), fields.number("from"), fields.number("to")));
      case "codeMerged" ->
          Optional.of(new Edit.CodeMerged(code(fields), new CodeId(fields.text("into"))));
      case "codeUnmerged" ->
          Optional.of(new Edit.CodeUnmerged(code(fields), new CodeId(fields.text("into"))));
      default -> codeDefined(type, fields);
    };
  }

  private static Optional<Edit> codeDefined(String type, Fields fields) {
    return DEFINED.entrySet().stream()
        .filter(entry -> entry.getValue().equals(type))
        .findFirst()
        .map(
            entry ->
                new Edit.CodeDefined(
                    codeId(fields), entry.getKey(), fields.text("from"), fields.text("to")));
  }

  private static Optional<Edit> otherEdit(String type, Fields fields) {
    return switch (type) {
      case "codingAdded" ->
          Optional.of(new Edit.CodingAdded(ModelJson.coding(fields.object("coding"))));
      case "codingRemoved" ->
          Optional.of(new Edit.CodingRemoved(ModelJson.coding(fields.object("coding"))));
      case "codingRecoded" ->
          Optional.of(
              new Edit.CodingRecoded(
                  new CodingId(fields.text("coding")),
                  fields.text("transcript"),
                  new CodeId(fields.text("from")),
                  new CodeId(fields.text("to"))));
      case "codingResized" ->
          Optional.of(
              new Edit.CodingResized(
                  new CodingId(fields.text("coding")),
                  fields.text("transcript"),
                  ModelJson.quotation(fields.object("from")),
                  ModelJson.quotation(fields.object("to"))));
      case "memoSet" ->
          ModelJson.memoTarget(fields.object("target"))
              .map(target -> new Edit.MemoSet(target, fields.text("from"), fields.text("to")));
      case "attributeSet" ->
          Optional.of(
              new Edit.AttributeSet(
                  fields.text("transcript"),
                  fields.text("name"),
                  fields.optionalText("from"),
                  fields.optionalText("to")));
      case "roleSet" -> roleSet(fields);
      case "rejectionAdded" ->
          Optional.of(new Edit.RejectionAdded(ModelJson.rejection(fields.object("rejection"))));
      case "rejectionRemoved" ->
          Optional.of(new Edit.RejectionRemoved(ModelJson.rejection(fields.object("rejection"))));
      case "searchSaved" ->
          Optional.of(
              new Edit.SearchSaved(
                  fields.text("name"), fields.optionalText("from"), fields.optionalText("to")));
      default -> choice(type, fields);
    };
  }

  private static Optional<Edit> choice(String type, Fields fields) {
    Optional<String> from = fields.optionalText("from");
    Optional<String> to = fields.optionalText("to");
    return switch (type) {
      case "labelJoined" -> Optional.of(new Edit.LabelJoined(fields.text("label"), from, to));
      case "speakerRenamed" ->
          Optional.of(new Edit.SpeakerRenamed(fields.text("speaker"), from, to));
      case "readingChosen" ->
          ModelJson.readingSubject(fields)
              .map(subject -> new Edit.ReadingChosen(subject, from, to));
      case "nameReplaced" -> Optional.of(new Edit.NameReplaced(fields.text("name"), from, to));
      default -> Optional.empty();
    };
  }

  /// Unknown when it has a role that this version does not know.
  private static Optional<Edit> roleSet(Fields fields) {
    Optional<Optional<Role>> from = fields.optional("from", Role::of);
    Optional<Optional<Role>> to = fields.optional("to", Role::of);
    boolean known =
        from.map(Optional::isPresent).orElse(true) && to.map(Optional::isPresent).orElse(true);
    return known
        ? Optional.of(
            new Edit.RoleSet(
                fields.text("speaker"), from.flatMap(role -> role), to.flatMap(role -> role)))
        : Optional.empty();
  }

  private static Code code(Fields fields) {
    return ModelJson.code(fields.object("code"));
  }

  private static CodeId codeId(Fields fields) {
    return new CodeId(fields.text("code"));
  }
}
