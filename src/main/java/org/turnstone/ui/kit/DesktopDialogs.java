package org.turnstone.ui.kit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The dialogs of the system at hand.
public final class DesktopDialogs implements SystemDialogs {

  private static final Logger LOG = LoggerFactory.getLogger(DesktopDialogs.class);

  private final Supplier<Window> owner;

  /// @param owner the window they stand before
  public DesktopDialogs(Supplier<Window> owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> chooseFolder(String title, Optional<Path> startIn) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    startIn.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseFileToOpen(
      String title, Path startIn, String kind, List<String> endings) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, endings));
    if (Files.isDirectory(startIn)) {
      chooser.setInitialDirectory(startIn.toFile());
    }
    return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseFileToSave(String title, Path suggestion, String kind) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    String name = suggestion.getFileName().toString();
    String extension = "*" + name.substring(Math.max(0, name.lastIndexOf('.')));
    chooser.setInitialFileName(name);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, extension));
    Optional.ofNullable(suggestion.getParent())
        .filter(Files::isDirectory)
        .map(Path::toFile)
        .ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
  }

  @Override
  public void showInFolder(Path file) {
    try {
      new ProcessBuilder(command(file.toAbsolutePath()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      LOG.warn("the file browser could not be started", e);
    }
  }

  private static List<String> command(Path file) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return List.of("explorer.exe", "/select," + file);
    }
    return system.contains("mac")
        ? List.of("open", "-R", file.toString())
        : List.of("xdg-open", file.getParent().toString());
  }
}
