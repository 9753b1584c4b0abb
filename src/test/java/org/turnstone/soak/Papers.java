package org.turnstone.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.turnstone.benchmark.Interviews;

/// The interviews as they are on disk, and as the program has read them last: it sees that a file
/// was changed when it is asked for it, or at the next opening. Never changes itself.
///
/// @param disk by id
/// @param known by id
/// @param gone those that were deleted, by id
/// @param edited ids of those that had other words once
record Papers(
    Path folder,
    PMap<String, Paper> disk,
    PMap<String, Paper> known,
    PMap<String, Paper> gone,
    PSet<String> edited) {

  static Papers write(Path folder, Interviews interviews, int count) throws IOException {
    Papers papers =
        new Papers(
            folder,
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePSet.empty());
    for (int i = 0; i < count; i++) {
      papers = papers.put(Paper.of(interviews.make(i)));
    }
    return papers;
  }

  /// Writes a file that is new or has other words.
  Papers put(Paper paper) throws IOException {
    Path file = folder.resolve(paper.file());
    Files.createDirectories(file.getParent());
    Files.writeString(file, paper.markdown());
    PSet<String> other = disk.containsKey(paper.id()) ? edited.plus(paper.id()) : edited;
    return new Papers(folder, disk.plus(paper.id(), paper), known, gone.minus(paper.id()), other);
  }

  Papers delete(String id) throws IOException {
    Paper paper = onDisk(id);
    Files.delete(folder.resolve(paper.file()));
    return new Papers(folder, disk.minus(id), known, gone.plus(id, paper), edited);
  }

  Papers rename(String id, String file) throws IOException {
    Paper renamed = onDisk(id).at(file);
    Files.move(folder.resolve(onDisk(id).file()), folder.resolve(file));
    return new Papers(folder, disk.plus(id, renamed), known, gone, edited);
  }

  /// After the folder was opened.
  Papers opened() {
    return new Papers(folder, disk, disk, gone, edited);
  }

  /// After the program was asked for one.
  Papers read(String id) {
    return onDisk(id).equals(known.get(id))
        ? this
        : new Papers(folder, disk, known.plus(id, onDisk(id)), gone, edited);
  }

  boolean isFresh() {
    return disk == known;
  }

  /// Whether the program finds the file where it stood.
  boolean isReadable(String id) {
    Paper now = disk.get(id);
    Paper then = known.get(id);
    return now != null && then != null && now.file().equals(then.file());
  }

  Paper onDisk(String id) {
    return Objects.requireNonNull(disk.get(id), id);
  }
}
