package org.turnstone.workspace;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Edit.CodeAdded;
import org.turnstone.edit.Edit.CodingAdded;
import org.turnstone.edit.Fold;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;

/// Tags words with a code that is given by its path, making the code when there is none yet. The
/// whole of it is one action with one undo.
public final class Tagging {

  /// Words to be tagged.
  ///
  /// @param transcript id of the transcript
  public record Place(String transcript, Quotation quotation) {}

  /// A code found or made by [#code].
  ///
  /// @param made edits that make it and the missing ones above it; empty when it is there
  public record Resolved(CodeId id, String name, List<Edit> made) {}

  /// Who codes, when, and what they note.
  ///
  /// @param at kept to the millisecond
  public record By(String coder, Instant at, String memo) {

    Coding coding(CodeId code, Place place) {
      return new Coding(
          CodingId.random(),
          code,
          place.transcript(),
          place.quotation(),
          coder,
          at.truncatedTo(ChronoUnit.MILLIS),
          memo);
    }
  }

  private Tagging() {}

  /// Tags the places, except those that this coder tagged with this code before.
  ///
  /// @param path `Worries / economic worry`, or a name that one code has
  /// @param what what is tagged, as it stands in the history: "turn 6 of creativity_0049"
  /// @return how many were tagged, and when that is on disk
  /// @throws IllegalArgumentException when the path is no path or fits several codes, with a
  ///     sentence
  public static Tagged tag(
      Workspace workspace, String path, List<Place> places, String memo, String what) {
    Project project = workspace.project();
    Resolved code = code(project, path, Optional.empty());
    List<Edit> edits = edits(project, code, places, new By(workspace.coder(), Instant.now(), memo));
    int tagged = edits.size() - code.made().size();
    return new Tagged(
        tagged,
        code.name(),
        tagged == 0
            ? CompletableFuture.completedFuture(null)
            : workspace.perform("Tagged " + what + " with " + code.name(), edits));
  }

  /// The edits that tag the places with a code, and make it if need be; places that this coder
  /// tagged with it before get none.
  public static List<Edit> edits(Project project, Resolved code, List<Place> places, By by) {
    List<Edit> edits = new ArrayList<>(code.made());
    Map<String, Set<TextRange>> before = new HashMap<>();
    for (Place place : places) {
      Set<TextRange> tagged =
          before.computeIfAbsent(
              place.transcript(), id -> tagged(project, code.id(), id, by.coder()));
      if (!tagged.contains(place.quotation().range())) {
        edits.add(new CodingAdded(by.coding(code.id(), place)));
      }
    }
    return edits;
  }

  /// @param count how many codings were made
  /// @param code name of the code
  /// @param saved completed when they are on disk
  public record Tagged(int count, String code, CompletableFuture<Void> saved) {}

  /// The code a person means, with the edits that make it if there is none.
  ///
  /// @param under where a new code goes that is given by a bare name; empty for the top
  /// @throws IllegalArgumentException when the path is no path or fits several codes, with a
  ///     sentence
  public static Resolved code(Project project, String path, Optional<CodeId> under) {
    List<String> names = Codebook.splitPath(path);
    if (names.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("\"" + path + "\" is not a path of a code.");
    }
    List<Code> matching = project.codebook().matching(path);
    if (matching.size() == 1) {
      return new Resolved(matching.getFirst().id(), matching.getFirst().name(), List.of());
    }
    if (matching.size() > 1) {
      throw new IllegalArgumentException(
          "Several codes are named " + path + ": " + paths(project, matching) + ". Say which.");
    }
    return make(project, names, names.size() == 1 ? under : Optional.empty());
  }

  private static Resolved make(Project project, List<String> names, Optional<CodeId> under) {
    List<Edit> made = new ArrayList<>();
    Optional<CodeId> parent = under;
    Project growing = project;
    for (String name : names) {
      Optional<Code> there = child(growing.codebook(), parent, name);
      if (there.isEmpty()) {
        Code code = new Code(CodeId.random(), name, colour(growing.codebook(), parent), parent);
        made.add(new CodeAdded(code));
        growing = Fold.apply(growing, made.getLast());
        there = Optional.of(code);
      }
      parent = there.map(Code::id);
    }
    return new Resolved(parent.orElseThrow(), names.getLast(), made);
  }

  private static Optional<Code> child(Codebook codebook, Optional<CodeId> parent, String name) {
    return codebook.siblings(parent).stream()
        .filter(code -> code.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static CodeColour colour(Codebook codebook, Optional<CodeId> parent) {
    return CodeColour.next(codebook.siblings(parent).stream().map(Code::colour).toList());
  }

  private static String paths(Project project, List<Code> codes) {
    return String.join("; ", codes.stream().map(project.codebook()::pathText).toList());
  }

  /// Where this coder has this code on a transcript.
  private static Set<TextRange> tagged(
      Project project, CodeId code, String transcript, String coder) {
    return project.codingsOf(transcript).stream()
        .filter(coding -> coding.code().equals(code) && coding.coder().equals(coder))
        .map(Coding::range)
        .collect(Collectors.toSet());
  }
}
