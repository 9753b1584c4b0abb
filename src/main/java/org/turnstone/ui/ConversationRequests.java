package org.turnstone.ui;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.turnstone.edit.Edit;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.speakers.Roster;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Visibility;
import org.turnstone.ui.transcript.ConversationActions;
import org.turnstone.workspace.SpeakerEdits;
import org.turnstone.workspace.Workspace;

/// What a person asks for in the conversation and is done elsewhere.
final class ConversationRequests implements ConversationActions {

  private final Workspace workspace;
  private final Visibility visibility;
  private final Whereabouts reading;
  private final BiConsumer<String, List<Edit>> perform;
  private final ReadRoom room;
  private final Background background;

  ConversationRequests(InProject project, Whereabouts reading, ReadRoom room) {
    this.workspace = project.workspace();
    this.visibility = project.visibility();
    this.reading = reading;
    this.perform = project.perform();
    this.room = room;
    this.background = project.background();
  }

  @Override
  public void previousTranscript() {
    reading.previousTranscript();
  }

  @Override
  public void nextTranscript() {
    reading.nextTranscript();
  }

  @Override
  public void memo(CodingId id) {
    reading.model().selectCoding(id);
    room.memo();
  }

  @Override
  public void recode(CodingId id) {
    reading.model().selectCoding(id);
    room.recode();
  }

  @Override
  public void showOnly(CodeId only) {
    workspace.project().codebook().codes().keySet().stream()
        .filter(code -> !code.equals(only))
        .forEach(visibility::hide);
    visibility.show(only);
  }

  @Override
  public void remove(CodingId id) {
    change(id, room.coding().tagging()::takeOff);
  }

  @Override
  public void resize(CodingId id, TextRange words) {
    Transcript transcript = reading.shown().orElseThrow();
    change(
        id,
        coding ->
            perform.accept(
                Desk.WORDS.text("label.resized", code(coding), coding.transcript()),
                List.of(
                    new Edit.CodingResized(
                        id, coding.transcript(), coding.quotation(), transcript.quote(words)))));
  }

  @Override
  public void setRole(String speaker, Role role) {
    Project project = workspace.project();
    String name = project.naming().speaker(speaker);
    background
        .job(
            _ ->
                Roster.of(workspace.catalogue(), project)
                    .find(name)
                    .map(known -> SpeakerEdits.setRole(project, known, role))
                    .orElse(List.of()))
        .whenSucceeded(edits -> setRole(name, role, edits))
        .start();
  }

  private void setRole(String name, Role role, List<Edit> edits) {
    if (!edits.isEmpty()) {
      perform.accept(
          Desk.WORDS.text("label.role", name, Desk.WORDS.text("role." + role.word())), edits);
    }
  }

  private void change(CodingId id, Consumer<Coding> change) {
    reading
        .shown()
        .filter(_ -> workspace.readOnly().isEmpty())
        .flatMap(transcript -> workspace.project().coding(transcript.id(), id))
        .ifPresent(change);
  }

  private String code(Coding coding) {
    return workspace.project().codebook().find(coding.code()).map(Code::name).orElse("");
  }
}
