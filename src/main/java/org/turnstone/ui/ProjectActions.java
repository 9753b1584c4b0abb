package org.turnstone.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.turnstone.ui.shell.WindowActions;

/// What the menus do in the project that is open just now; nothing while none is.
final class ProjectActions
    implements WindowActions.Edit, WindowActions.Code, WindowActions.Go, WindowActions.Coders {

  private final Supplier<Optional<OpenProject>> project;
  private final Consumer<String> codeAs;

  /// @param codeAs lets one go on under another name
  ProjectActions(Supplier<Optional<OpenProject>> project, Consumer<String> codeAs) {
    this.project = project;
    this.codeAs = codeAs;
  }

  private void in(Consumer<OpenProject> action) {
    project.get().ifPresent(action);
  }

  @Override
  public void undo() {
    in(OpenProject::undo);
  }

  @Override
  public void redo() {
    in(OpenProject::redo);
  }

  @Override
  public void copy() {
    in(open -> open.reading().copy());
  }

  @Override
  public void find() {
    in(OpenProject::find);
  }

  @Override
  public void tag() {
    in(open -> open.readRoom().tag());
  }

  @Override
  public void sameCodeAgain() {
    in(open -> open.readRoom().coding().tagging().sameAgain());
  }

  @Override
  public void takeCodeOff() {
    in(open -> open.readRoom().coding().tagging().takeOffSelected());
  }

  @Override
  public void memo() {
    in(OpenProject::memo);
  }

  @Override
  public void recode() {
    in(open -> open.readRoom().recode());
  }

  @Override
  public void tagInVivo() {
    in(open -> open.readRoom().tagInVivo());
  }

  @Override
  public void takeSuggestion(int number) {
    in(open -> open.readRoom().coding().suggestions().accept(number));
  }

  @Override
  public void tagWithKey(int digit) {
    in(open -> open.readRoom().coding().tagging().tagWithKey(digit));
  }

  @Override
  public void showCoders() {
    in(open -> open.showCoders(codeAs));
  }

  @Override
  public void switchOnlyMine() {
    in(OpenProject::switchOnlyMine);
  }

  @Override
  public void switchNames() {
    in(OpenProject::switchNames);
  }

  @Override
  public void nextTurn() {
    in(open -> open.reading().model().nextTurn());
  }

  @Override
  public void previousTurn() {
    in(open -> open.reading().model().previousTurn());
  }

  @Override
  public void nextUncoded() {
    in(open -> open.reading().nextUncoded());
  }

  @Override
  public void nextCoding() {
    in(open -> open.readRoom().conversation().nextCoding());
  }

  @Override
  public void previousCoding() {
    in(open -> open.readRoom().conversation().previousCoding());
  }

  @Override
  public void moveStart(boolean forward) {
    in(open -> open.readRoom().conversation().moveStartOfCoding(forward));
  }

  @Override
  public void moveEnd(boolean forward) {
    in(open -> open.readRoom().conversation().moveEndOfCoding(forward));
  }

  @Override
  public void nextTranscript() {
    in(open -> open.reading().nextTranscript());
  }

  @Override
  public void previousTranscript() {
    in(open -> open.reading().previousTranscript());
  }

  @Override
  public void back() {
    in(open -> open.reading().back());
  }

  @Override
  public void forward() {
    in(open -> open.reading().forward());
  }
}
