package org.turnstone.ui.kit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The dialogs of the system at hand.
public final class DesktopDialogs implements SystemDialogs {

  private final Supplier<Window> owner;
  private final Background background = Background.onThreads();
  private Consumer<Path> notShown = _ -> {};

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
    background
        .job(_ -> isShown(file.toAbsolutePath()))
        .whenSucceeded(
            shown -> {
              if (!shown) {
                notShown.accept(file);
              }
            })
        .whenFailed(_ -> notShown.accept(file))
        .start();
  }

  @Override
  public void whenNotShown(Consumer<Path> tell) {
    notShown = tell;
  }

  private static boolean isShown(Path file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command(file))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    // The one of Windows ends with an error even when it has shown the file.
    return isWindows() || process.waitFor() == 0;
  }

  private static boolean isWindows() {
    return system().startsWith("windows");
  }

  private static String system() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT);
  }

  private static List<String> command(Path file) {
    if (isWindows()) {
      return List.of("explorer.exe", "/select," + file);
    }
    return system().contains("mac")
        ? List.of("open", "-R", file.toString())
        : List.of("xdg-open", file.getParent().toString());
  }
}
