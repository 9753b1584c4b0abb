package org.turnstone.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
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

  /// What is held over the part, and the folder among it: whether a file is one is asked once for
  /// each drag, not with every move, for the disk may be slow.
  private List<File> held = List.of();

  private Optional<Path> folder = Optional.empty();

  private FolderDrop() {}

  /// @param whenDropped gets the folder, once the system has let go of it
  public static void on(Node target, Consumer<Path> whenDropped) {
    FolderDrop drop = new FolderDrop();
    target.setOnDragOver(
        drag -> {
          if (drop.folder(drag.getDragboard()).isPresent()) {
            drag.acceptTransferModes(TransferMode.LINK, TransferMode.COPY);
            target.pseudoClassStateChanged(DROPPING, true);
          }
          drag.consume();
        });
    target.addEventHandler(
        DragEvent.DRAG_EXITED,
        _ -> {
          drop.held = List.of();
          target.pseudoClassStateChanged(DROPPING, false);
        });
    target.setOnDragDropped(
        drag -> {
          Optional<Path> folder = drop.folder(drag.getDragboard());
          drag.setDropCompleted(folder.isPresent());
          drag.consume();
          folder.ifPresent(dropped -> FxThread.later(() -> whenDropped.accept(dropped)));
        });
  }

  private Optional<Path> folder(Dragboard dragged) {
    List<File> files = dragged.hasFiles() ? dragged.getFiles() : List.of();
    if (!files.equals(held)) {
      held = List.copyOf(files);
      folder = files.stream().filter(FolderDrop::isFolder).findFirst().map(File::toPath);
    }
    return files.isEmpty() ? Optional.empty() : folder;
  }

  private static boolean isFolder(File file) {
    return file.isDirectory() || file.getName().equals(PROJECT);
  }
}
