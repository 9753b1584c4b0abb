package org.turnstone.soak;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Problem;
import org.turnstone.soak.Work.Tag;
import org.turnstone.soak.Work.Theme;
import org.turnstone.workspace.Unplaced;
import org.turnstone.workspace.Workspace;

/// All that the program says of the coding work on a project, through a file.
///
/// @param places where each coding stands that has a place
/// @param problems what a person is told of journals, and of work that met
record Report(
    Map<String, Theme> codes,
    Map<String, Tag> codings,
    Map<String, String> memos,
    Map<String, Place> places,
    List<String> problems) {

  /// @param start in the text of the transcript
  record Place(int start, int end) {}

  static void write(Workspace workspace, Path to) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(to)) {
      for (Code code : workspace.project().codebook().codes().values()) {
        String parent = code.parent().map(CodeId::value).orElse("");
        line(
            out,
            entry("code")
                .with("id", code.id().value())
                .with("name", code.name())
                .with("to", parent));
      }
      for (Coding coding : workspace.project().allCodings().toList()) {
        line(
            out,
            entry(coding).with("start", coding.range().start()).with("end", coding.range().end()));
      }
      for (Unplaced lost : workspace.unplaced()) {
        line(out, entry(lost.coding()));
      }
      for (Map.Entry<MemoTarget, String> memo : workspace.project().memos().entrySet()) {
        line(out, entry("memo").with("id", name(memo.getKey())).with("text", memo.getValue()));
      }
      for (Problem problem : workspace.problems()) {
        if (problem.kind() == Problem.Kind.WORK) {
          line(out, entry("problem").with("text", problem.sentence()));
        }
      }
    }
  }

  private static Step entry(String kind) {
    return Step.of(0, kind);
  }

  private static Step entry(Coding coding) {
    return entry("coding")
        .with("id", coding.id().value())
        .with("code", coding.code().value())
        .with("transcript", coding.transcript())
        .with("words", coding.quotation().words())
        .with("coder", coding.coder())
        .with("memo", coding.memo());
  }

  private static void line(BufferedWriter out, Step entry) throws IOException {
    out.append(entry.line()).append('\n');
  }

  static Report read(Path from) throws IOException {
    Report report =
        new Report(
            new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>());
    for (String line : Files.readAllLines(from)) {
      report.take(Step.parse(line));
    }
    return report;
  }

  private void take(Step entry) {
    String id = entry.text("id");
    switch (entry.what()) {
      case "code" -> codes.put(id, new Theme(id, entry.text("name"), entry.text("to")));
      case "memo" -> memos.put(id, entry.text("text"));
      case "problem" -> problems.add(entry.text("text"));
      default -> {
        Tag tag =
            new Tag(
                id,
                entry.text("code"),
                entry.text("transcript"),
                entry.text("words"),
                entry.text("coder"),
                entry.text("memo"));
        if (codings.put(id, tag) != null) {
          throw new AssertionError("told twice: " + entry.line());
        }
        if (entry.has("start")) {
          places.put(id, new Place((int) entry.number("start"), (int) entry.number("end")));
        }
      }
    }
  }

  private static String name(MemoTarget target) {
    return switch (target) {
      case MemoTarget.OnProject() -> "project";
      case MemoTarget.OnCode(CodeId code) -> "code:" + code.value();
      case MemoTarget.OnTranscript(String id) -> "transcript:" + id;
      case MemoTarget.OnCoding(String id, var coding) -> "coding:" + coding.value();
    };
  }

  /// What a name of [#memos] stands for.
  static MemoTarget target(String name) {
    String id = name.substring(name.indexOf(':') + 1);
    return name.startsWith("code:")
        ? new MemoTarget.OnCode(new CodeId(id))
        : name.startsWith("transcript:")
            ? new MemoTarget.OnTranscript(id)
            : new MemoTarget.OnProject();
  }
}
