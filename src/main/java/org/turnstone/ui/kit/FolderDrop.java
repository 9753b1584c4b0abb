package org.turnstone.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Lets a folder, or the file of a project, be dropped on a part of the window. While one is held
/// over it, the part is in the state `:dropping`.
public final class FolderDrop {

  /// The file in `.turnstone` that stands for its folder of transcripts.
  private static final String PROJECT = "project.json";

  private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

  private FolderDrop() {}

  /// @param whenDropped gets the folder, once the system has let go of it
  public static void on(Node target, Consumer<Path> whenDropped) {
    target.setOnDragOver(
        drag -> {
          if (folder(drag.getDragboard()).isPresent()) {
            drag.acceptTransferModes(TransferMode.LINK, TransferMode.COPY);
            target.pseudoClassStateChanged(DROPPING, true);
          }
          drag.consume();
        });
    target.addEventHandler(
        DragEvent.DRAG_EXITED, _ -> target.pseudoClassStateChanged(DROPPING, false));
    target.setOnDragDropped(
        drag -> {
          Optional<Path> folder = folder(drag.getDragboard());
          drag.setDropCompleted(folder.isPresent());
          drag.consume();
          folder.ifPresent(dropped -> FxThread.later(() -> whenDropped.accept(dropped)));
        });
  }

  private static Optional<Path> folder(Dragboard dragged) {
    return dragged.hasFiles()
        ? dragged.getFiles().stream().filter(FolderDrop::isFolder).findFirst().map(File::toPath)
        : Optional.empty();
  }

  private static boolean isFolder(File file) {
    return file.isDirectory() || file.getName().equals(PROJECT);
  }
}
