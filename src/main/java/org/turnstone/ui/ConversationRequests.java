package org.turnstone.ui;

import java.io.IOException;
import java.util.function.Consumer;
import org.turnstone.edit.Edit;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.speakers.Roster;
import org.turnstone.speakers.Speaker;
import org.turnstone.ui.kit.Changes;
import org.turnstone.ui.kit.Visibility;
import org.turnstone.ui.transcript.ConversationActions;
import org.turnstone.workspace.SpeakerEdits;
import org.turnstone.workspace.Workspace;

/// What a person asks for in the conversation and is done elsewhere.
final class ConversationRequests implements ConversationActions {

  private final Workspace workspace;
  private final Visibility visibility;
  private final Whereabouts reading;
  private final Changes changes;
  private final ReadRoom room;

  ConversationRequests(InProject project, Whereabouts reading, ReadRoom room) {
    this.workspace = project.workspace();
    this.visibility = project.visibility();
    this.reading = reading;
    this.changes = project.changes();
    this.room = room;
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
            changes.make(
                Desk.WORDS.text("label.resized", code(coding), coding.transcript()),
                project ->
                    project.coding(coding.transcript(), id).stream()
                        .filter(now -> !now.range().equals(words))
                        .<Edit>map(
                            now ->
                                new Edit.CodingResized(
                                    id, now.transcript(), now.quotation(), transcript.quote(words)))
                        .toList()));
  }

  @Override
  public void setRole(String speaker, Role role) {
    changes.makeSlowly(
        project -> {
          String name = project.naming().speaker(speaker);
          Speaker known =
              Roster.of(workspace.catalogue(), project)
                  .find(name)
                  .orElseThrow(() -> new IOException(Desk.WORDS.text("role.unknown", name)));
          return new Changes.Plan(
              Desk.WORDS.text("label.role", name, Desk.WORDS.text("role." + role.word())),
              SpeakerEdits.setRole(project, known, role));
        });
  }

  private void change(CodingId id, Consumer<Coding> change) {
    reading
        .shown()
        .filter(_ -> workspace.readOnly().isEmpty())
        .flatMap(transcript -> workspace.project().coding(transcript.id(), id))
        .ifPresent(change);
  }

  private String code(Coding coding) {
    return workspace.project().codebook().name(coding.code());
  }
}
