package org.turnstone.export;

import java.util.List;
import java.util.Map;
import org.turnstone.model.Code;

/// A case matrix as it is written to a file: how often each code was used on each transcript: a row for every transcript of the catalogue, in
/// its order, and a column for each code. A code counts its own codings, not those below it.
///
/// @param attributes names of all attributes, each once
/// @param columns in the order of the codebook
public record CaseTable(List<String> attributes, List<Column> columns, List<Row> rows) {

  /// @param path names from the top of the codebook down to the code
  public record Column(Code code, List<String> path) {}

  /// @param transcript id of the transcript
  /// @param attributes its values, by name
  /// @param counts a number for each column
  public record Row(
      String transcript, String title, Map<String, String> attributes, List<Integer> counts) {}
}
