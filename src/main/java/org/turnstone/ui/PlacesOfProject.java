package org.turnstone.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.ui.palette.PaletteEntry;
import org.turnstone.ui.palette.PaletteSource;
import org.turnstone.workspace.Workspace;

/// The codes and the transcripts of a project as lines of the palette. A code leads to what the
/// rooms can do with it, a transcript to its beginning.
final class PlacesOfProject implements PaletteSource {

  private final Workspace workspace;
  private final Whereabouts reading;
  private final Function<CodeId, List<PaletteEntry>> forCode;

  PlacesOfProject(
      Workspace workspace, Whereabouts reading, Function<CodeId, List<PaletteEntry>> forCode) {
    this.workspace = workspace;
    this.reading = reading;
    this.forCode = forCode;
  }

  @Override
  public List<PaletteEntry> places() {
    List<PaletteEntry> places = new ArrayList<>();
    Codebook codebook = workspace.project().codebook();
    codebook.inOrder().forEach(code -> places.add(entry(code, codebook)));
    workspace.catalogue().transcripts().forEach(transcript -> places.add(entry(transcript)));
    return places;
  }

  private PaletteEntry entry(Code code, Codebook codebook) {
    List<String> path = codebook.path(code);
    return PaletteEntry.code(
        "code:" + code.id().value(),
        code.name(),
        String.join(Codebook.SEPARATOR, path.subList(0, Math.max(0, path.size() - 1))),
        code.colour(),
        () -> forCode.apply(code.id()));
  }

  private PaletteEntry entry(TranscriptSummary transcript) {
    return PaletteEntry.transcript(
        "transcript:" + transcript.id(),
        transcript.id(),
        transcript.title().equals(transcript.id())
            ? ""
            : reading.names().now().text(transcript.title()),
        () -> reading.show(transcript.id(), 1, Optional.empty()));
  }
}
