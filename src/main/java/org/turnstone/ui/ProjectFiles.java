package org.turnstone.ui;

import java.util.List;
import java.util.Set;
import org.turnstone.model.Memo;
import org.turnstone.model.Project;
import org.turnstone.ui.export.ExportModel;
import org.turnstone.ui.export.ExportPage;
import org.turnstone.ui.kit.SystemDialogs;
import org.turnstone.ui.shell.Sheet;
import org.turnstone.workspace.Workspace;

/// What is taken out of a project as a file, and codes that are brought into it.
final class ProjectFiles {

  private final Workspace workspace;
  private final OpenProject.Around around;
  private final SystemDialogs dialogs;

  ProjectFiles(Workspace workspace, OpenProject.Around around) {
    this.workspace = workspace;
    this.around = around;
    this.dialogs = around.dialogs();
  }

  /// @param hidden coders whose codings are not seen
  void exportExcerpts(Set<String> hidden) {
    open(new ExportModel(workspace, around.background(), dialogs, hidden));
  }

  /// @param memos just these, in their order
  void exportMemos(List<Memo> memos) {
    open(ExportModel.ofMemos(workspace, around.background(), dialogs, memos));
  }

  private void open(ExportModel export) {
    Sheet sheet = around.window().sheet();
    sheet.open(Desk.WORDS.text("export.title"), new ExportPage(export, sheet::close));
  }

  /// @param name of the file that is suggested, without ending
  void exportCodebook(CodesRoom codes, Project asItWas, String name) {
    codes.files(dialogs).exportCodes(asItWas.codebook(), name);
  }

  void exportCodes(CodesRoom codes) {
    codes.files(dialogs).exportCodes();
  }

  void importCodes(CodesRoom codes) {
    codes.files(dialogs).importCodes();
  }
}
