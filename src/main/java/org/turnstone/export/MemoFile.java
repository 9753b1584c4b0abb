package org.turnstone.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.turnstone.export.Document.Style;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.Memo;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.TurnOutline.Span;

/// Memos as a table or as a text to read, in the order they come.
public final class MemoFile {

  /// The formats that memos are written in.
  public static final Set<Format> FORMATS =
      EnumSet.of(Format.CSV, Format.MARKDOWN, Format.HTML, Format.DOCX);

  /// The columns of the table, in order.
  public static final List<String> COLUMNS =
      List.of(
          "memo_on", "code_path", "transcript", "turn", "excerpt", "memo", "coder", "changed_at");

  private MemoFile() {}

  /// Writes a file that is there whole or not at all, see [WholeFile].
  ///
  /// @param project name of the project
  /// @throws IllegalArgumentException when the format is not among [#FORMATS]
  /// @throws IOException when the file cannot be written; the target is then as it was
  public static long write(
      Path target, Format format, CsvTable.Flavour flavour, String project, List<Memo> memos)
      throws IOException {
    return WholeFile.write(
        target,
        out -> {
          write(out, format, flavour, project, memos);
          return (long) memos.size();
        });
  }

  /// What such a file says, as text: a document without its mark-up.
  public static void preview(
      OutputStream out, Format format, CsvTable.Flavour flavour, String project, List<Memo> memos)
      throws IOException {
    if (format.isLegible()) {
      write(out, format, flavour, project, memos);
    } else {
      text(new PlainDocument(out), project, memos);
    }
  }

  private static void write(
      OutputStream out, Format format, CsvTable.Flavour flavour, String project, List<Memo> memos)
      throws IOException {
    switch (format) {
      case CSV -> table(out, flavour, memos);
      case MARKDOWN -> text(new MarkdownDocument(out), project, memos);
      case HTML -> text(new HtmlDocument(out), project, memos);
      case DOCX -> text(new DocxDocument(out), project, memos);
      default -> throw new IllegalArgumentException("Memos are not written as " + format + ".");
    }
  }

  private static void table(OutputStream out, CsvTable.Flavour flavour, List<Memo> memos)
      throws IOException {
    OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try (CsvTable table = new CsvTable(writer, COLUMNS, flavour)) {
      for (Memo memo : memos) {
        table.row(
            List.of(
                on(memo.target()),
                String.join(Codebook.SEPARATOR, memo.codePath()),
                memo.transcript(),
                memo.turns().map(Span::toString).orElse(""),
                words(memo),
                memo.text(),
                memo.coder(),
                memo.at().map(MemoFile::second).orElse("")));
      }
    }
  }

  private static void text(Document document, String project, List<Memo> memos) throws IOException {
    try (document) {
      document.title(project, ExcerptDocument.count(memos.size(), "memo"));
      for (Memo memo : memos) {
        document.heading(0, heading(memo, project), Optional.empty());
        if (!words(memo).isEmpty()) {
          document.paragraph(Style.QUOTE, "", words(memo));
        }
        document.paragraph(Style.MEMO, "", memo.text());
        String by = memo.coder() + memo.at().map(at -> ", " + ExcerptDocument.date(at)).orElse("");
        if (!by.isEmpty()) {
          document.paragraph(Style.CITATION, "", by);
        }
      }
    }
  }

  private static String heading(Memo memo, String project) {
    String path = String.join(Codebook.SEPARATOR, memo.codePath());
    return switch (memo.target()) {
      case MemoTarget.OnProject() -> project;
      case MemoTarget.OnCode(_) -> path;
      case MemoTarget.OnTranscript(String id) -> id;
      case MemoTarget.OnCoding(String id, _) ->
          path + ": " + ExcerptDocument.place(id, memo.turns());
    };
  }

  private static String on(MemoTarget target) {
    return switch (target) {
      case MemoTarget.OnProject() -> "project";
      case MemoTarget.OnCode(_) -> "code";
      case MemoTarget.OnTranscript(_) -> "transcript";
      case MemoTarget.OnCoding(_, _) -> "coding";
    };
  }

  private static String words(Memo memo) {
    return memo.coding().map(Coding::quotation).map(quotation -> quotation.words()).orElse("");
  }

  private static String second(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
