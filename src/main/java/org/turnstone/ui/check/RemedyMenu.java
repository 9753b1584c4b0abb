package org.turnstone.ui.check;

import static org.turnstone.ui.check.ReportModel.WORDS;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.turnstone.model.Problem;
import org.turnstone.workspace.Remedies;

/// What one can decide about a file with a finding. Filled when it is opened.
final class RemedyMenu extends MenuButton {

  RemedyMenu(Problem finding, ReportActions actions) {
    super(WORDS.text("decide"));
    setAccessibleText(WORDS.text("decide.what", finding.file()));
    getItems().add(new MenuItem());
    setOnShowing(_ -> getItems().setAll(items(finding, actions)));
  }

  private static List<MenuItem> items(Problem finding, ReportActions actions) {
    List<MenuItem> items = new ArrayList<>();
    String file = finding.file();
    String label = finding.label();
    if (!label.isEmpty()) {
      items.add(item("speaker.here", label, () -> actions.label(file, label, true)));
      items.add(item("speaker.all", label, () -> actions.label("", label, true)));
      items.add(item("text.here", label, () -> actions.label(file, label, false)));
      items.add(item("text.all", label, () -> actions.label("", label, false)));
      items.add(new SeparatorMenuItem());
    }
    Menu charsets = new Menu(WORDS.text("charset"));
    for (String charset : Remedies.charsets()) {
      MenuItem item = new MenuItem(charset);
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> actions.charset(file, charset));
      charsets.getItems().add(item);
    }
    Menu formats = new Menu(WORDS.text("format"));
    for (String format : Remedies.formats()) {
      formats.getItems().add(item("format." + format, file, () -> actions.format(file, format)));
    }
    items.add(charsets);
    items.add(formats);
    if (actions.isDecided(file)) {
      items.add(item("leave", file, () -> actions.leaveToTurnstone(file)));
    }
    return items;
  }

  private static MenuItem item(String key, String of, Runnable run) {
    MenuItem item = new MenuItem(WORDS.text(key, of));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> run.run());
    return item;
  }
}
