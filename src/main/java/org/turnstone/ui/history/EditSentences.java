package org.turnstone.ui.history;

import java.util.Optional;
import org.turnstone.edit.Edit;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Project;
import org.turnstone.ui.kit.Words;

/// What an edit changed, as a sentence. Codes have the names they have now.
record EditSentences(Project project) {

  static final Words WORDS = Words.of(EditSentences.class);

  /// As much of a text as is told, in code points.
  private static final int LONGEST = 160;

  String of(Edit edit) {
    return switch (edit) {
      case Edit.CodeAdded(var code) -> WORDS.text("edit.codeAdded", code.name());
      case Edit.CodeRemoved(var code) -> WORDS.text("edit.codeRemoved", code.name());
      case Edit.CodeRenamed(var _, var from, var to) ->
          WORDS.text("edit.codeRenamed", from, to);
      case Edit.CodeMoved(var code, var _, var to) ->
          to.map(under -> WORDS.text("edit.codeMoved", name(code), name(under)))
              .orElseGet(() -> WORDS.text("edit.codeMoved.top", name(code)));
      case Edit.CodeRecoloured(var code, var from, var to) ->
          WORDS.text("edit.codeRecoloured", name(code), from.word(), to.word());
      case Edit.CodeDefined(var code, var part, var from, var to) ->
          text(
              "edit.codeDefined", WORDS.text("part." + part.word(), name(code)), from, to);
      case Edit.CodeKeySet(var code, var _, var to) ->
          to == 0
              ? WORDS.text("edit.codeKeySet.none", name(code))
              : WORDS.text("edit.codeKeySet", name(code), to);
      case Edit.CodeMerged(var code, var into) ->
          WORDS.text("edit.codeMerged", code.name(), name(into));
      case Edit.CodeUnmerged(var code, var into) ->
          WORDS.text("edit.codeUnmerged", code.name(), name(into));
      case Edit.CodingAdded(var coding) ->
          WORDS.text(
              "edit.codingAdded",
              shortened(coding.quotation().words()),
              coding.transcript(),
              name(coding.code()));
      case Edit.CodingRemoved(var coding) ->
          WORDS.text(
              "edit.codingRemoved",
              name(coding.code()),
              shortened(coding.quotation().words()),
              coding.transcript());
      case Edit.CodingRecoded(var _, var transcript, var from, var to) ->
          WORDS.text("edit.codingRecoded", transcript, name(from), name(to));
      case Edit.CodingResized(var _, var transcript, var from, var to) ->
          WORDS.text(
              "edit.codingResized", transcript, shortened(from.words()), shortened(to.words()));
      case Edit.MemoSet(var target, var from, var to) ->
          text("edit.memoSet", WORDS.text("memo.on", name(target)), from, to);
      case Edit.AttributeSet(var transcript, var name, var _, var to) ->
          to.map(value -> WORDS.text("edit.attributeSet", name, transcript, value))
              .orElseGet(() -> WORDS.text("edit.attributeSet.none", name, transcript));
      case Edit.RoleSet(var speaker, var _, var to) ->
          to.map(role -> WORDS.text("edit.roleSet", speaker, role.word()))
              .orElseGet(() -> WORDS.text("edit.roleSet.none", speaker));
      case Edit.RejectionAdded(var rejection) ->
          WORDS.text(
              "edit.rejectionAdded",
              shortened(rejection.quotation().words()),
              rejection.transcript(),
              name(rejection.code()));
      case Edit.RejectionRemoved(var rejection) ->
          WORDS.text(
              "edit.rejectionRemoved",
              shortened(rejection.quotation().words()),
              rejection.transcript(),
              name(rejection.code()));
      case Edit.SearchSaved(var name, var _, var to) ->
          to.map(query -> WORDS.text("edit.searchSaved", name, query))
              .orElseGet(() -> WORDS.text("edit.searchSaved.none", name));
      case Edit.Unknown _ -> WORDS.text("edit.unknown");
    };
  }

  private static String text(String key, String what, String from, String to) {
    if (from.isEmpty()) {
      return WORDS.text(key + ".written", what, shortened(to));
    }
    return to.isEmpty()
        ? WORDS.text(key + ".erased", what, shortened(from))
        : WORDS.text(key + ".changed", what, shortened(from), shortened(to));
  }

  private String name(MemoTarget target) {
    return switch (target) {
      case MemoTarget.OnProject _ -> WORDS.text("memo.project");
      case MemoTarget.OnTranscript(var transcript) -> transcript;
      case MemoTarget.OnCode(var code) -> name(code);
      case MemoTarget.OnCoding(var transcript, var id) ->
          WORDS.text(
              "memo.coding",
              project
                  .coding(transcript, id)
                  .map(coding -> name(coding.code()))
                  .orElse(WORDS.text("memo.coding.gone")),
              transcript);
    };
  }

  private String name(CodeId id) {
    Optional<Code> code = project.codebook().find(id);
    return code.or(() -> Optional.ofNullable(project.removed().get(id)).map(gone -> gone.code()))
        .map(Code::name)
        .orElse(id.value());
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + " …";
  }
}
