package org.turnstone.ui.shell;

import java.nio.file.Path;

/// What the menus do to projects and in the views. What concerns only the window (theme, size of
/// text, panels, help) the window does itself.
public record WindowActions(File file, Edit edit, Code code, Go go, Coders coders) {

  /// Opening, closing, taking out.
  public interface File {

    /// Asks for a folder and opens it.
    void chooseFolder();

    void open(Path folder);

    void openSamples();

    void exportExcerpts();

    /// Adds codes from a file.
    void importCodes();

    /// Writes the codebook to a file.
    void exportCodes();

    /// Shows what was read of the folder, and what is doubtful.
    void showReport();

    /// Ends the reading of the folder's files for now, or goes on with it.
    void switchReading();

    void closeProject();

    void quit();

    void showLog();

    /// From now on codings are made under this name.
    void codeAs(String name);
  }

  /// Taking back, copying, finding.
  public interface Edit {

    void undo();

    void redo();

    void copy();

    /// Puts the focus where one types what to find; the screen is shown already.
    void find();
  }

  /// Coding the current turn or the selected words.
  public interface Code {

    void tag();

    void sameCodeAgain();

    void takeCodeOff();

    void memo();

    /// Another code for the selected coding.
    void recode();

    /// The selected words become a code.
    void tagInVivo();

    /// @param number 1 to 3
    void takeSuggestion(int number);

    /// Moves the first word of the selected coding one word on or back.
    void moveStart(boolean forward);

    /// Moves the last word of the selected coding one word on or back.
    void moveEnd(boolean forward);

    /// @param digit 1 to 9
    void tagWithKey(int digit);
  }

  /// Who codes, whose codings are shown, and under which names people are.
  public interface Coders {

    void showCoders();

    /// Shows nobody else's codings, or everyone's again.
    void switchOnlyMine();

    /// Shows real names, or pseudonyms again.
    void switchNames();
  }

  /// Moving through the interviews.
  public interface Go {

    void nextTurn();

    void previousTurn();

    void nextUncoded();

    /// Selects the next coding of the current turn.
    void nextCoding();

    void previousCoding();

    void nextTranscript();

    void previousTranscript();

    void back();

    void forward();
  }
}
