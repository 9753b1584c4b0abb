package org.turnstone.ui.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.turnstone.model.CodeId;
import org.turnstone.model.TextRange;
import org.turnstone.ui.kit.Changes;
import org.turnstone.ui.kit.ChangesAtOnce;
import org.turnstone.workspace.Workspace;

/// What the Find screen asked of the window.
final class Asked implements FindActions {

  final List<String> opened = new ArrayList<>();
  final List<Node> sheets = new ArrayList<>();
  final List<CodeId> excerpts = new ArrayList<>();
  private final Workspace workspace;

  Asked(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public void open(String transcript, int turn, Optional<TextRange> words) {
    try {
      String text = workspace.transcript(transcript).text();
      opened.add(transcript + " " + turn + words.map(range -> " " + range.in(text)).orElse(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Changes changes() {
    return new ChangesAtOnce(
        workspace::project, (label, edits) -> workspace.perform(label, edits).join());
  }

  @Override
  public void showExcerpts(CodeId code) {
    excerpts.add(code);
  }

  @Override
  public void openSheet(String title, Node page) {
    sheets.add(page);
  }

  @Override
  public void closeSheet() {
    sheets.clear();
  }
}
