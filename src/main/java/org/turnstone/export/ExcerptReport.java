package org.turnstone.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.turnstone.model.Codebook;

/// What a file of excerpts says beside the excerpts themselves.
///
/// @param project name of the project
/// @param at when it was made
/// @param codebook gives excerpts the colours of their codes
/// @param attributes names of the attributes that a table has columns for
/// @param groupedBy what the headings are
/// @param headings each is followed by as many excerpts as are its own
/// @param flavour how a CSV file is meant to be opened
/// @param cases what a workbook has sheets of beside the excerpts
public record ExcerptReport(
    String project,
    Instant at,
    Codebook codebook,
    List<String> attributes,
    GroupBy groupedBy,
    List<Heading> headings,
    CsvTable.Flavour flavour,
    Optional<CaseTable> cases) {

  long count() {
    return headings.stream().mapToLong(Heading::own).sum();
  }
}
