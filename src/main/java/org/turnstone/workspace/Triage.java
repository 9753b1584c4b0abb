package org.turnstone.workspace;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.turnstone.edit.Edit;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;
import org.turnstone.model.Rejection;
import org.turnstone.model.RejectionId;
import org.turnstone.model.TextRange;
import org.turnstone.model.Turn;
import org.turnstone.search.Found;
import org.turnstone.search.Hit;
import org.turnstone.search.TurnQuery;

/// Going through hits for one code: each is accepted, which tags it, or rejected, which is
/// remembered. A hit is a turn; it counts as accepted when this coder has the code anywhere in it,
/// however that came about. Others decide for themselves.
public final class Triage {

  private final Workspace workspace;
  private final CodeId code;

  public Triage(Workspace workspace, CodeId code) {
    this.workspace = workspace;
    this.code = code;
  }

  public CodeId code() {
    return code;
  }

  /// What was decided of hits.
  ///
  /// @param accepted their places among the hits
  /// @param rejected likewise; none is in both
  public record Standing(BitSet accepted, BitSet rejected) {

    public static final Standing NOTHING = new Standing(new BitSet(), new BitSet());

    /// The places of all that are decided.
    public BitSet decided() {
      BitSet decided = (BitSet) accepted.clone();
      decided.or(rejected);
      return decided;
    }
  }

  /// What is decided of some hits; nothing of those in transcripts that were changed since the
  /// search.
  public Standing standing(Found found) {
    ProjectNow now = workspace.now();
    BitSet accepted = found.places(asSearched(tagged(now.project()), found, now));
    BitSet rejected = found.places(asSearched(rejected(now.project()), found, now));
    rejected.andNot(accepted);
    return new Standing(accepted, rejected);
  }

  private static Map<String, List<TextRange>> asSearched(
      Map<String, List<TextRange>> ranges, Found found, ProjectNow now) {
    ranges
        .keySet()
        .removeIf(id -> found.searched(id).orElse(null) != now.catalogue().byId().get(id));
    return ranges;
  }

  private Map<String, List<TextRange>> tagged(Project project) {
    Map<String, List<TextRange>> ranges = new HashMap<>();
    project
        .allCodings()
        .filter(this::isOurs)
        .forEach(
            coding ->
                ranges
                    .computeIfAbsent(coding.transcript(), _ -> new ArrayList<>())
                    .add(coding.range()));
    return ranges;
  }

  private Map<String, List<TextRange>> rejected(Project project) {
    Map<String, List<TextRange>> ranges = new HashMap<>();
    for (Rejection rejection : project.rejectionsOf(code)) {
      if (rejection.coder().equals(workspace.coder())) {
        ranges
            .computeIfAbsent(rejection.transcript(), _ -> new ArrayList<>())
            .add(rejection.range());
      }
    }
    return ranges;
  }

  /// The edits that accept hits, as one action: each is tagged, except where it is already, and a
  /// rejection of it is taken back. Reads the index, and transcripts where that is not enough.
  ///
  /// @param found the search that the hits are of
  /// @param query what found them
  /// @throws IOException when a transcript cannot be read or is no longer what was searched, with a
  ///     sentence
  public List<Edit> accept(Found found, List<Hit> hits, TurnQuery query, Extent extent)
      throws IOException {
    Project project = workspace.project();
    String name = project.codebook().find(code).orElseThrow().name();
    List<Tagging.Place> places = new ArrayList<>();
    List<Edit> edits = new ArrayList<>();
    Map<String, List<Rejection>> rejections = rejectionsByTranscript(project);
    FoundTurns turns = FoundTurns.of(workspace, found, hits);
    for (Hit hit : hits) {
      FoundTurn text = turns.of(hit);
      Turn turn = text.turn();
      List<TextRange> words =
          extent == Extent.TURN ? List.of() : workspace.index().matches(query, hit);
      extent.ranges(turn, text.words(), words).stream()
          .map(range -> new Tagging.Place(hit.transcript(), text.quote(range)))
          .forEach(places::add);
      rejections.getOrDefault(hit.transcript(), List.of()).stream()
          .filter(rejection -> rejection.range().overlaps(turn.range()))
          .map(Edit.RejectionRemoved::new)
          .forEach(edits::add);
    }
    Tagging.By by = new Tagging.By(workspace.coder(), Instant.now(), "");
    edits.addAll(Tagging.edits(project, new Tagging.Resolved(code, name, List.of()), places, by));
    return edits;
  }

  /// The edits that reject a hit: what this coder tagged with the code within the turn is taken
  /// off, and the rejection is kept. Empty when nothing would change, as when a coding that goes
  /// beyond the turn holds it. Reads the transcript.
  ///
  /// @param found the search that the hit is of
  /// @throws IOException as [#accept]
  public List<Edit> reject(Found found, Hit hit) throws IOException {
    Project project = workspace.project();
    FoundTurn text = FoundTurns.read(workspace, found, hit);
    Turn turn = text.turn();
    List<Coding> tagged =
        project.codingsOf(hit.transcript()).stream()
            .filter(this::isOurs)
            .filter(coding -> coding.range().overlaps(turn.range()))
            .toList();
    boolean rejectedBefore =
        rejectionsByTranscript(project).getOrDefault(hit.transcript(), List.of()).stream()
            .anyMatch(rejection -> rejection.range().overlaps(turn.range()));
    boolean held = tagged.stream().anyMatch(coding -> !turn.range().contains(coding.range()));
    if (held || turn.range().isEmpty() || rejectedBefore && tagged.isEmpty()) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>();
    tagged.stream().map(Edit.CodingRemoved::new).forEach(edits::add);
    if (!rejectedBefore) {
      edits.add(new Edit.RejectionAdded(rejection(hit.transcript(), text)));
    }
    return edits;
  }

  private Rejection rejection(String transcript, FoundTurn found) {
    return new Rejection(
        RejectionId.random(),
        code,
        transcript,
        found.quote(found.turn().range()),
        workspace.coder(),
        Instant.now().truncatedTo(ChronoUnit.MILLIS));
  }

  private boolean isOurs(Coding coding) {
    return coding.code().equals(code) && coding.coder().equals(workspace.coder());
  }

  private Map<String, List<Rejection>> rejectionsByTranscript(Project project) {
    Map<String, List<Rejection>> rejections = new HashMap<>();
    for (Rejection rejection : project.rejectionsOf(code)) {
      if (rejection.coder().equals(workspace.coder())) {
        rejections.computeIfAbsent(rejection.transcript(), _ -> new ArrayList<>()).add(rejection);
      }
    }
    return rejections;
  }
}
