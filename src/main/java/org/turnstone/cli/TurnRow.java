package org.turnstone.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.turnstone.model.Project;
import org.turnstone.model.Pseudonyms;
import org.turnstone.model.Turn;

/// A turn as the commands print it. Its names and their order are a contract.
///
/// @param speaker under the name that is printed, as is who is spoken of in the text
/// @param label as written in the file; the speaker again where names are hidden
record TurnRow(
    String transcript,
    String file,
    int turn,
    String speaker,
    String label,
    String role,
    int start,
    int end,
    String text,
    String time,
    String until) {

  static final List<String> COLUMNS =
      List.of(
          "transcript", "file", "turn", "speaker", "role", "start", "end", "text", "time", "until");

  static TurnRow of(
      String transcript, String file, Turn turn, String words, Project project, Pseudonyms names) {
    return new TurnRow(
        transcript,
        file,
        turn.number(),
        names.speaker(turn.speaker()),
        names.isHiding() ? names.speaker(turn.speaker()) : turn.speaker(),
        project.role(turn.speaker(), turn.role()).word(),
        turn.range().start(),
        turn.range().end(),
        names.text(words),
        turn.time().orElse(""),
        turn.until().orElse(""));
  }

  List<String> cells() {
    return List.of(
        transcript,
        file,
        Integer.toString(turn),
        speaker,
        role,
        Integer.toString(start),
        Integer.toString(end),
        text,
        time,
        until);
  }

  /// `time` and `until` are there only where the file has them, `label` only where the speaker has
  /// another name.
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("transcript", transcript);
    json.put("file", file);
    json.put("turn", turn);
    json.put("speaker", speaker);
    if (!label.equals(speaker)) {
      json.put("label", label);
    }
    json.put("role", role);
    json.put("start", start);
    json.put("end", end);
    json.put("text", text);
    if (!time.isEmpty()) {
      json.put("time", time);
    }
    if (!until.isEmpty()) {
      json.put("until", until);
    }
    return json;
  }
}
