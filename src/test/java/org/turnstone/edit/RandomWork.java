package org.turnstone.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Definition;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Naming;
import org.turnstone.model.Project;
import org.turnstone.model.Quotation;
import org.turnstone.model.ReadingSubject;
import org.turnstone.model.Rejection;
import org.turnstone.model.RejectionId;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;

/// A person who does random things that the window would let them do.
public final class RandomWork {

  private static final String TEXT =
      "I use it for brainstorming, mostly late at night. ".repeat(20);

  private final Random random;
  private final String coder;
  private final String series;
  private int done;

  /// @param series what tells the ids of this work from those of other work
  public RandomWork(Random random, String coder, String series) {
    this.random = random;
    this.coder = coder;
    this.series = series;
  }

  /// A valid action on what this person sees.
  public Action next(Project project, long clock) {
    List<Edit> edits = new ArrayList<>();
    while (edits.isEmpty()) {
      edits.addAll(edits(project));
    }
    return action(clock, edits);
  }

  private Action action(long clock, List<Edit> edits) {
    String id = series + "-" + done++;
    Instant at = Instant.ofEpochSecond(1_700_000_000L + clock);
    return new Action(id, clock, at, coder, "Did thing " + done, edits, Optional.empty());
  }

  private List<Edit> edits(Project project) {
    List<Code> codes = List.copyOf(project.codebook().inOrder());
    List<Coding> codings = project.allCodings().toList();
    if (codes.isEmpty() || random.nextInt(10) == 0) {
      return List.of(new Edit.CodeAdded(newCode(codes)));
    }
    Code code = pick(codes);
    if (codings.isEmpty() || random.nextInt(3) == 0) {
      return List.of(new Edit.CodingAdded(newCoding(code.id())));
    }
    return random.nextBoolean()
        ? onCode(project, code, pick(codes))
        : onCoding(project, pick(codings), code);
  }

  private List<Edit> onCode(Project project, Code code, Code other) {
    CodeId id = code.id();
    return switch (random.nextInt(10)) {
      case 0 -> CodebookEdits.remove(project, id);
      case 1 -> CodebookEdits.merge(project, id, other.id());
      case 2 -> List.of(new Edit.CodeRenamed(id, code.name(), word()));
      case 3 -> List.of(new Edit.CodeMoved(id, code.parent(), Optional.of(other.id())));
      case 4 -> List.of(new Edit.CodeRecoloured(id, code.colour(), CodeColour.PLUM));
      case 5 -> List.of(defined(code, pick(List.of(Definition.Part.values()))));
      case 6 -> List.of(new Edit.CodeKeySet(id, code.key(), random.nextInt(10)));
      case 7 -> List.of(rejection(project, id));
      case 8 -> List.of(searchSaved(project, word()));
      default -> memo(project, new MemoTarget.OnCode(id));
    };
  }

  private Edit defined(Code code, Definition.Part part) {
    return new Edit.CodeDefined(code.id(), part, code.definition().part(part), word());
  }

  private Edit rejection(Project project, CodeId code) {
    List<Rejection> there =
        project.rejectionsOf(code).stream()
            .sorted(Comparator.comparing(rejection -> rejection.id().value()))
            .toList();
    return there.isEmpty() || random.nextBoolean()
        ? new Edit.RejectionAdded(
            new Rejection(
                new RejectionId("rejection-" + series + done),
                code,
                "t" + random.nextInt(4),
                quotation(),
                coder,
                Instant.EPOCH))
        : new Edit.RejectionRemoved(pick(there));
  }

  private Edit searchSaved(Project project, String name) {
    return new Edit.SearchSaved(
        name,
        Optional.ofNullable(project.searches().get(name)),
        random.nextBoolean() ? Optional.of(word()) : Optional.empty());
  }

  private List<Edit> onCoding(Project project, Coding coding, Code code) {
    CodingId id = coding.id();
    String transcript = coding.transcript();
    return switch (random.nextInt(9)) {
      case 0 -> List.of(new Edit.CodingRemoved(coding));
      case 1 -> List.of(new Edit.CodingRecoded(id, transcript, coding.code(), code.id()));
      case 2 -> List.of(new Edit.CodingResized(id, transcript, coding.quotation(), quotation()));
      case 3 -> memo(project, new MemoTarget.OnCoding(transcript, id));
      case 4 -> memo(project, new MemoTarget.OnTranscript(transcript));
      case 5 -> List.of(attribute(project, transcript));
      case 6 -> List.of(naming(project.naming()));
      case 7 -> List.of(reading(project.readings()));
      default ->
          List.of(
              new Edit.RoleSet(
                  "P01", Optional.ofNullable(project.roles().get("P01")), Optional.of(role())));
    };
  }

  private Edit reading(Map<ReadingSubject, String> readings) {
    ReadingSubject subject = ReadingSubject.label("", "p0" + random.nextInt(3));
    Optional<String> to =
        random.nextInt(3) == 0
            ? Optional.empty()
            : Optional.of(random.nextBoolean() ? ReadingSubject.SPEAKER : ReadingSubject.TEXT);
    return new Edit.ReadingChosen(subject, Optional.ofNullable(readings.get(subject)), to);
  }

  private Edit naming(Naming naming) {
    String name = "P0" + random.nextInt(3);
    Optional<String> to = random.nextInt(3) == 0 ? Optional.empty() : Optional.of(word());
    return switch (random.nextInt(3)) {
      case 0 -> new Edit.LabelJoined(name, Optional.ofNullable(naming.joined().get(name)), to);
      case 1 -> new Edit.SpeakerRenamed(name, Optional.ofNullable(naming.shown().get(name)), to);
      default -> new Edit.NameReplaced(name, Optional.ofNullable(naming.spoken().get(name)), to);
    };
  }

  private List<Edit> memo(Project project, MemoTarget target) {
    return List.of(
        new Edit.MemoSet(target, project.memo(target), random.nextInt(4) == 0 ? "" : word()));
  }

  private Edit attribute(Project project, String transcript) {
    Optional<String> from =
        Optional.ofNullable(project.attributes().get(transcript)).map(of -> of.get("age"));
    Optional<String> to = random.nextInt(3) == 0 ? Optional.empty() : Optional.of(word());
    return new Edit.AttributeSet(transcript, "age", from, to);
  }

  private Code newCode(List<Code> codes) {
    Optional<CodeId> parent =
        codes.isEmpty() || random.nextBoolean() ? Optional.empty() : Optional.of(pick(codes).id());
    return new Code(new CodeId("code-" + series + done), word(), CodeColour.AZURE, parent);
  }

  private Coding newCoding(CodeId code) {
    CodingId id = new CodingId("coding-" + series + done);
    Instant at = Instant.ofEpochSecond(1_700_000_000L + done);
    return new Coding(id, code, "t" + random.nextInt(4), quotation(), coder, at, "");
  }

  private Quotation quotation() {
    int start = random.nextInt(TEXT.length() - 60);
    return Quotation.of(TEXT, new TextRange(start, start + 1 + random.nextInt(50)));
  }

  private Role role() {
    return Role.values()[random.nextInt(Role.values().length)];
  }

  private String word() {
    return "word" + random.nextInt(1000);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
