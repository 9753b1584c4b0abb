package org.turnstone.ui.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.turnstone.edit.MemoDates;
import org.turnstone.export.CaseTable;
import org.turnstone.export.CsvTable.Flavour;
import org.turnstone.export.Format;
import org.turnstone.export.GroupBy;
import org.turnstone.export.MemoFile;
import org.turnstone.model.Coding;
import org.turnstone.model.Memo;
import org.turnstone.model.Pseudonyms;
import org.turnstone.model.TextRange;
import org.turnstone.workspace.CaseTables;
import org.turnstone.workspace.ChosenExcerpts;
import org.turnstone.workspace.CodingFilter;
import org.turnstone.workspace.Excerpts;
import org.turnstone.workspace.Memos;
import org.turnstone.workspace.Workspace;

/// All that was chosen on the page. Its work reads the project and the disk, so it is done away
/// from the window.
///
/// @param filter which codings are wanted of everything
/// @param flavour how a CSV file is meant to be opened
/// @param counts whether a case matrix says how often, or only whether
record ExportOrder(
    Source source,
    What what,
    Format format,
    GroupBy groupBy,
    CodingFilter filter,
    Flavour flavour,
    boolean counts) {

  private static final int PREVIEWED = 3;
  private static final int PREVIEWED_ROWS = 8;
  private static final int PREVIEWED_LINES = 40;
  private static final int LONGEST_LINE = 400;

  /// What one would get.
  ///
  /// @param count excerpts, transcripts or memos
  /// @param preview the beginning of it as text
  record Outlook(long count, String preview) {}

  Outlook outlook(Workspace workspace) throws IOException {
    return switch (what) {
      case EXCERPTS -> {
        ChosenExcerpts chosen = chosen(workspace);
        yield new Outlook(chosen.count(), shortened(chosen.preview(format, flavour, PREVIEWED)));
      }
      case CASES -> {
        CaseTable cases = cases(workspace);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        cases.first(PREVIEWED_ROWS).writeCsv(out, counts, flavour);
        yield new Outlook(cases.rows().size(), shortened(text(out)));
      }
      case MEMOS -> {
        List<Memo> memos = memos(workspace);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Memo> first = memos.stream().limit(PREVIEWED_ROWS).toList();
        MemoFile.preview(out, format, flavour, workspace.name(), first);
        yield new Outlook(memos.size(), shortened(text(out)));
      }
    };
  }

  /// @param watch is told how many excerpts are written; what it throws ends the writing
  /// @return how much was written
  long write(Workspace workspace, Path file, LongConsumer watch) throws IOException {
    return switch (what) {
      case EXCERPTS -> chosen(workspace).write(file, format, flavour, watch);
      case CASES -> {
        CaseTable cases = cases(workspace);
        if (format == Format.XLSX) {
          cases.writeXlsx(file, counts);
        } else {
          cases.writeCsv(file, counts, flavour);
        }
        yield cases.rows().size();
      }
      case MEMOS -> MemoFile.write(file, format, flavour, workspace.name(), memos(workspace));
    };
  }

  private ChosenExcerpts chosen(Workspace workspace) {
    Excerpts excerpts = new Excerpts(workspace);
    return source instanceof Source.Listed(List<Coding> codings)
        ? excerpts.choose(codings.stream(), groupBy)
        : excerpts.choose(filter, groupBy);
  }

  private CaseTable cases(Workspace workspace) {
    Excerpts excerpts = new Excerpts(workspace);
    return source instanceof Source.Listed(List<Coding> codings)
        ? CaseTables.of(excerpts, codings)
        : CaseTables.of(excerpts, filter);
  }

  private List<Memo> memos(Workspace workspace) {
    List<Memo> wanted =
        source instanceof Source.ListedMemos(List<Memo> memos)
            ? memos
            : Memos.of(
                workspace,
                MemoDates.of(workspace.history().latestFirst()),
                coding -> filter.wants(coding, Optional.empty()));
    Pseudonyms names = Pseudonyms.of(workspace.project().naming());
    return wanted.stream().map(memo -> memo.under(names)).toList();
  }

  private static String text(ByteArrayOutputStream out) {
    return out.toString(StandardCharsets.UTF_8);
  }

  /// The first lines of a file, none longer than one can see.
  static String shortened(String text) {
    return text.lines()
        .limit(PREVIEWED_LINES)
        .map(line -> line.length() > LONGEST_LINE ? line.substring(0, end(line)) + "…" : line)
        .collect(Collectors.joining("\n"));
  }

  private static int end(String line) {
    return TextRange.splitsCharacter(line, LONGEST_LINE) ? LONGEST_LINE - 1 : LONGEST_LINE;
  }
}
