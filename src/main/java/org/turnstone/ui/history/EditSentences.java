package org.turnstone.ui.history;

import java.util.Locale;
import java.util.Optional;
import org.turnstone.edit.Edit;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Project;
import org.turnstone.model.Pseudonyms;
import org.turnstone.model.Quotation;
import org.turnstone.model.ReadingSubject;
import org.turnstone.ui.kit.OneLine;
import org.turnstone.ui.kit.Words;

/// What an edit changed, as a sentence. Codes have the names they have now.
///
/// @param names under which people are shown where words are quoted
record EditSentences(Project project, Pseudonyms names) {

  static final Words WORDS = Words.of(EditSentences.class);

  /// As much of a text as is told, in code points.
  private static final int LONGEST = 160;

  String of(Edit edit) {
    return switch (edit) {
      case Edit.CodeAdded(var code) -> WORDS.text("edit.codeAdded", code.name());
      case Edit.CodeRemoved(var code) -> WORDS.text("edit.codeRemoved", code.name());
      case Edit.CodeRenamed(var _, var from, var to) -> WORDS.text("edit.codeRenamed", from, to);
      case Edit.CodeMoved moved -> of(moved);
      case Edit.CodeRecoloured(var code, var from, var to) ->
          WORDS.text("edit.codeRecoloured", name(code), from.word(), to.word());
      case Edit.CodeDefined(var code, var part, var from, var to) ->
          text("edit.codeDefined", WORDS.text("part." + part.word(), name(code)), from, to);
      case Edit.CodeKeySet(var code, var _, var to) ->
          WORDS.text(to == 0 ? "edit.codeKeySet.none" : "edit.codeKeySet", name(code), to);
      case Edit.CodeMerged(var code, var into) ->
          WORDS.text("edit.codeMerged", code.name(), name(into));
      case Edit.CodeUnmerged(var code, var into) ->
          WORDS.text("edit.codeUnmerged", code.name(), name(into));
      case Edit.CodingAdded(var coding) ->
          placed("edit.codingAdded", coding.quotation(), coding.transcript(), coding.code());
      case Edit.CodingRemoved(var coding) ->
          placed("edit.codingRemoved", coding.quotation(), coding.transcript(), coding.code());
      case Edit.CodingRecoded(var _, var transcript, var from, var to) ->
          WORDS.text("edit.codingRecoded", transcript, name(from), name(to));
      case Edit.CodingResized resized -> of(resized);
      case Edit.MemoSet(var target, var from, var to) ->
          text("edit.memoSet", WORDS.text("memo.on", name(target)), from, to);
      case Edit.AttributeSet set -> of(set);
      case Edit.RoleSet set -> of(set);
      case Edit.LabelJoined(var label, var from, var to) ->
          choice("edit.labelJoined", label, from, to);
      case Edit.SpeakerRenamed(var speaker, var from, var to) ->
          choice("edit.speakerRenamed", speaker, from, to);
      case Edit.NameReplaced(var name, var from, var to) ->
          choice("edit.nameReplaced", name, from, to);
      case Edit.ReadingChosen chosen -> of(chosen);
      case Edit.RejectionAdded(var hit) ->
          placed("edit.rejectionAdded", hit.quotation(), hit.transcript(), hit.code());
      case Edit.RejectionRemoved(var hit) ->
          placed("edit.rejectionRemoved", hit.quotation(), hit.transcript(), hit.code());
      case Edit.SearchSaved saved -> of(saved);
      case Edit.Unknown _ -> WORDS.text("edit.unknown");
    };
  }

  private String of(Edit.CodingResized resized) {
    return WORDS.text(
        "edit.codingResized",
        resized.transcript(),
        shortened(names.quotation(resized.from())),
        shortened(names.quotation(resized.to())));
  }

  private String of(Edit.CodeMoved moved) {
    return moved
        .to()
        .map(under -> WORDS.text("edit.codeMoved", name(moved.code()), name(under)))
        .orElseGet(() -> WORDS.text("edit.codeMoved.top", name(moved.code())));
  }

  private static String of(Edit.AttributeSet set) {
    return set.to()
        .map(value -> WORDS.text("edit.attributeSet", set.name(), set.transcript(), value))
        .orElseGet(() -> WORDS.text("edit.attributeSet.none", set.name(), set.transcript()));
  }

  private static String of(Edit.RoleSet set) {
    return set.to()
        .map(role -> WORDS.text("edit.roleSet", set.speaker(), role.word()))
        .orElseGet(() -> WORDS.text("edit.roleSet.none", set.speaker()));
  }

  private static String of(Edit.SearchSaved saved) {
    return saved
        .to()
        .map(query -> WORDS.text("edit.searchSaved", saved.name(), query))
        .orElseGet(() -> WORDS.text("edit.searchSaved.none", saved.name()));
  }

  private static String of(Edit.ReadingChosen chosen) {
    ReadingSubject subject = chosen.subject();
    String of = subject.file().isEmpty() ? WORDS.text("edit.readingChosen.all") : subject.file();
    String key = "edit.readingChosen." + subject.aspect().name().toLowerCase(Locale.ROOT);
    return chosen
        .to()
        .map(to -> WORDS.text(key, of, to, subject.label()))
        .orElseGet(() -> WORDS.text(key + ".none", of, chosen.from().orElse(""), subject.label()));
  }

  private static String choice(String key, String of, Optional<String> from, Optional<String> to) {
    return to.map(name -> WORDS.text(key, of, name))
        .orElseGet(() -> WORDS.text(key + ".none", of, from.orElse("")));
  }

  private String placed(String key, Quotation words, String transcript, CodeId code) {
    return WORDS.text(key, shortened(names.quotation(words)), transcript, name(code));
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

  private static String shortened(Quotation quotation) {
    return shortened(quotation.words());
  }

  private static String shortened(String text) {
    return OneLine.shortened(text, LONGEST);
  }
}
