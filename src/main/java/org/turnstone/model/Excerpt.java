package org.turnstone.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A coding as a reader of a report sees it.
///
/// @param coding what was coded, by whom and when
/// @param codePath names from the top of the codebook down to the code
/// @param question the words of the interviewer's turn just before; empty when there is none
/// @param title title of the transcript
/// @param file path of the transcript from the project folder, with `/`
/// @param turns the turns it covers; empty when the file was changed and the words are not found
/// @param speaker the speaker of the first of them, under the name that is shown; empty when there
///     are none
/// @param role role of that speaker in this project
/// @param attributes values of the transcript, by name
public record Excerpt(
    Coding coding,
    List<String> codePath,
    String question,
    String title,
    String file,
    Optional<TurnOutline.Span> turns,
    String speaker,
    Role role,
    Map<String, String> attributes) {

  /// The coded words.
  public String words() {
    return coding.quotation().words();
  }

  /// The same with people under the names that are shown. Positions stay those of the reading text.
  ///
  /// @param attributes of which that is true already
  public Excerpt under(Pseudonyms names, Map<String, String> attributes) {
    return new Excerpt(
        coding
            .withQuotation(names.quotation(coding.quotation()))
            .withMemo(names.text(coding.memo())),
        codePath,
        names.text(question),
        names.text(title),
        file,
        turns,
        names.speaker(speaker),
        role,
        attributes);
  }

  /// Name of the code.
  public String code() {
    return codePath.getLast();
  }
}
