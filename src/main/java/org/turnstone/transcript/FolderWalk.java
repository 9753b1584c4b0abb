package org.turnstone.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.turnstone.model.Problem;
import org.turnstone.transcript.format.FoundFile;

/// One walk through a folder. Keeps its own list of folders to visit, so that a tree of any depth
/// does not exhaust the stack.
final class FolderWalk {

  /// What systems and word processors leave beside the files of people.
  private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini", "icon\r");

  private final Path root;
  private final Path realRoot;
  private final Deque<Path> waiting = new ArrayDeque<>();
  private final Set<Path> linkedFolders = new HashSet<>();
  private final List<FoundFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  FolderWalk(Path root) throws IOException {
    this.root = root;
    this.realRoot = root.toRealPath();
  }

  List<FoundFile> files() {
    return files;
  }

  List<Problem> problems() {
    return problems;
  }

  void run() throws IOException {
    visit(root);
    while (!waiting.isEmpty()) {
      Path folder = waiting.pop();
      try {
        visit(folder);
      } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
        problems.add(
            Problem.error(name(folder), "This folder could not be read and was left out."));
      }
    }
  }

  private void visit(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!entry.getFileName().toString().startsWith(".")) {
          look(entry);
        }
      }
    }
  }

  private void look(Path entry) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(entry, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        lookAtFolder(entry);
      } else if (attributes.isRegularFile() && !isLitter(entry)) {
        lookAtFile(entry, attributes);
      }
    } catch (IOException e) {
      problems.add(Problem.error(name(entry), "This file could not be read and was left out."));
    }
  }

  private void lookAtFile(Path file, BasicFileAttributes attributes) {
    if (!canBeNamed(file)) {
      problems.add(
          Problem.error(
              name(file),
              "Its name has letters that the language setting of this computer cannot pass on, so"
                  + " it was left out. Set LC_ALL=C.UTF-8 to read it."));
    } else if (Files.isReadable(file)) {
      files.add(FoundFile.of(name(file), attributes));
    } else {
      problems.add(Problem.error(name(file), "You may not read this file, so it was left out."));
    }
  }

  /// Names in a folder are bytes; those that are no letters of the encoding in use are lost on the
  /// way to a text and do not lead back to the file.
  private boolean canBeNamed(Path file) {
    try {
      return Files.exists(root.resolve(name(file)));
    } catch (InvalidPathException noSuchLetters) {
      return false;
    }
  }

  /// A folder behind a link is visited once, and not at all when the walk meets it by its own name.
  private void lookAtFolder(Path folder) throws IOException {
    boolean visitedAnyway = false;
    if (Files.isSymbolicLink(folder)) {
      Path real = folder.toRealPath();
      boolean contains = realRoot.startsWith(real);
      visitedAnyway = contains || isVisible(real) || !linkedFolders.add(real);
    }
    if (visitedAnyway) {
      problems.add(
          Problem.note(
              name(folder),
              "This link leads to a folder that is read already, so it was not followed."));
    } else {
      waiting.push(folder);
    }
  }

  private boolean isVisible(Path real) {
    if (!real.startsWith(realRoot)) {
      return false;
    }
    for (Path part : realRoot.relativize(real)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLitter(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return LITTER.contains(name) || name.startsWith("~$");
  }

  private String name(Path entry) {
    return root.relativize(entry).toString().replace(root.getFileSystem().getSeparator(), "/");
  }
}
