package org.turnstone.workspace;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.model.Project;
import org.turnstone.model.ReadingSubject;
import org.turnstone.transcript.dialog.DraftReader;
import org.turnstone.transcript.format.Format;

/// What a person can decide when a file was not read as it should be. Each is an edit like any
/// other, none where it was decided before; it counts from the next opening of the folder on.
public final class Remedies {

  private Remedies() {}

  /// A label is a speaker, or a part of what is said.
  ///
  /// @param file empty for all files
  /// @param label as written
  public static List<Edit> label(Project project, String file, String label, boolean speaker) {
    return chosen(
        project,
        ReadingSubject.label(file, DraftReader.normal(label)),
        speaker ? ReadingSubject.SPEAKER : ReadingSubject.TEXT);
  }

  /// A file is encoded like that.
  public static List<Edit> charset(Project project, String file, String charset) {
    return chosen(project, ReadingSubject.charset(file), charset);
  }

  /// A file is of that format.
  ///
  /// @param format one of [#formats]
  public static List<Edit> format(Project project, String file, String format) {
    return chosen(project, ReadingSubject.format(file), format);
  }

  /// What was decided about a file is left to Turnstone again. What was decided about all files
  /// stays.
  public static List<Edit> none(Project project, String file) {
    return project.readings().entrySet().stream()
        .filter(reading -> reading.getKey().file().equals(file))
        .<Edit>map(
            reading ->
                new Edit.ReadingChosen(
                    reading.getKey(), Optional.of(reading.getValue()), Optional.empty()))
        .toList();
  }

  /// Takes back the last decision about the reading of files or, when something else was done
  /// since, all of them: for a folder in which nothing is left to read. Decisions about files that
  /// are not there stay, for they are not why: the files may only be on their way. Waits for the
  /// disk.
  ///
  /// @param label what the history says of taking back all of them
  /// @return whether there was a decision to take back
  /// @throws IOException when it could not be written, with a sentence
  public static boolean takeBack(Workspace workspace, String label) throws IOException {
    Set<String> files = workspace.files();
    List<Edit> edits =
        workspace.project().readings().keySet().stream()
            .map(ReadingSubject::file)
            .distinct()
            .filter(file -> isAbout(file, files))
            .flatMap(file -> none(workspace.project(), file).stream())
            .toList();
    if (edits.isEmpty()) {
      return false;
    }
    Optional<CompletableFuture<Void>> saved =
        workspace
                .history()
                .undoable(workspace.coder())
                .filter(last -> isDecision(last, files))
                .isPresent()
            ? workspace.undo()
            : Optional.of(workspace.perform(label, edits));
    try {
      saved.orElseThrow().join();
      return true;
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof IOException io ? io : new IOException(failure.getCause());
    }
  }

  /// Whether it decided about such files, and not that they are left to Turnstone.
  private static boolean isDecision(Action action, Set<String> files) {
    return action.edits().stream()
        .allMatch(
            edit ->
                edit instanceof Edit.ReadingChosen(var subject, _, var to)
                    && to.isPresent()
                    && isAbout(subject.file(), files));
  }

  /// @param decided the file that was decided about; empty for all of them
  private static boolean isAbout(String decided, Set<String> files) {
    return decided.isEmpty() ? !files.isEmpty() : files.contains(decided);
  }

  /// Names of encodings that texts are found in, the likeliest first; all are on this computer.
  public static List<String> charsets() {
    return Stream.of(
            "UTF-8",
            "windows-1252",
            "windows-1250",
            "windows-1251",
            "windows-1253",
            "windows-1254",
            "windows-1255",
            "windows-1256",
            "ISO-8859-15",
            "x-MacRoman",
            "KOI8-R",
            "UTF-16LE",
            "UTF-16BE",
            "GB18030",
            "Big5",
            "Shift_JIS",
            "EUC-KR")
        .filter(Charset::isSupported)
        .toList();
  }

  /// The words for the formats that a file can be read as.
  public static List<String> formats() {
    return Arrays.stream(Format.values())
        .filter(format -> format != Format.OTHER)
        .map(Format::word)
        .toList();
  }

  private static List<Edit> chosen(Project project, ReadingSubject subject, String to) {
    Optional<String> before = Optional.ofNullable(project.readings().get(subject));
    return before.equals(Optional.of(to))
        ? List.of()
        : List.of(new Edit.ReadingChosen(subject, before, Optional.of(to)));
  }
}
