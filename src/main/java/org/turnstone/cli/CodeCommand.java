package org.turnstone.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.Turn;
import org.turnstone.search.Found;
import org.turnstone.search.Hit;
import org.turnstone.search.Order;
import org.turnstone.search.TurnQuery;
import org.turnstone.workspace.Tagging;
import org.turnstone.workspace.Triage;
import org.turnstone.workspace.Workspace;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    description = "Tag turns, or words of a turn, with a code. A code that is not there is made.",
    footer = {
      "",
      "All of it is one action: `turnstone undo` takes it back.",
      "",
      "Examples:",
      "  turnstone code interviews --code 'Worries / economic worry' --turn p07#12 --quote 'my"
          + " rent'",
      "  turnstone code interviews --code confidence --query 'confiden* AND role:participant'"
    })
final class CodeCommand implements Callable<Integer> {

  static final class OneTurn {
    @Option(
        names = "--turn",
        required = true,
        paramLabel = "ID#N",
        description = "the turn: id of the transcript, #, number of the turn")
    private String turn = "";

    @Option(
        names = "--quote",
        paramLabel = "WORDS",
        description = "tag these words of the turn, not all of it")
    private Optional<String> quote = Optional.empty();
  }

  static final class What {
    @Option(
        names = "--query",
        required = true,
        paramLabel = "QUERY",
        description = "tag every turn that matches")
    private Optional<String> query = Optional.empty();

    @ArgGroup(exclusive = false)
    private @Nullable OneTurn turn;

    OneTurn turn() {
      return Objects.requireNonNull(turn, "picocli asks for one of the two");
    }
  }

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private FolderArgument folder = new FolderArgument();

  @Option(
      names = "--code",
      required = true,
      paramLabel = "PATH",
      description = "the code: its name, or its path as in 'Worries / economic worry'")
  private String code = "";

  @ArgGroup(multiplicity = "1")
  private @Nullable What chosen;

  @Option(
      names = "--even-rejected",
      description = "with --query: tag also turns that this coder looked at and rejected")
  private boolean evenRejected;

  @Option(names = "--coder", paramLabel = "NAME", description = "who codes")
  private Optional<String> coder = Optional.empty();

  @Option(names = "--memo", paramLabel = "TEXT", description = "a note on each coding")
  private String memo = "";

  @Override
  public Integer call() throws CouldNot {
    What what = Objects.requireNonNull(chosen, "picocli asks for it");
    Optional<TurnQuery> query =
        what.query.isPresent() ? Optional.of(QueryText.parse(what.query.get())) : Optional.empty();
    try (Workspace workspace = folder.open(spec.commandLine().getErr(), coder)) {
      if (query.isPresent()) {
        QueryText.mustBeKnown(query.get(), workspace);
      }
      Found found =
          query.isPresent() ? workspace.find(query.get(), Order.TRANSCRIPT) : Found.NOTHING;
      BitSet rejected = evenRejected ? new BitSet() : rejected(workspace, found);
      List<Tagging.Place> places =
          query.isPresent()
              ? places(workspace, found.without(rejected))
              : List.of(place(workspace, what.turn()));
      String said =
          query.isPresent() ? Sentences.count(places.size(), "turn") : describe(what.turn());
      Tagging.Tagged tagged = Tagging.tag(workspace, code, places, memo, said);
      Saved.await(tagged.saved(), workspace);
      spec.commandLine().getOut().println(sentence(tagged, places.size(), rejected.cardinality()));
      spec.commandLine().getOut().flush();
      return 0;
    } catch (IOException failure) {
      throw new CouldNot(Sentences.of(failure));
    } catch (IllegalArgumentException wrong) {
      throw new CouldNot(String.valueOf(wrong.getMessage()));
    }
  }

  private String describe(OneTurn turn) {
    TurnAddress address = TurnAddress.of(turn.turn).orElseThrow();
    String where = "turn " + address.turn() + " of " + address.transcript();
    return turn.quote.isPresent() ? "words in " + where : where;
  }

  private static String sentence(Tagging.Tagged tagged, int asked, int rejected) {
    String done =
        "Tagged " + Sentences.count(tagged.count(), "passage") + " with " + tagged.code() + ".";
    int before = asked - tagged.count();
    return done
        + (before == 0 ? "" : " " + Sentences.count(before, "passage") + " had it before.")
        + (rejected == 0
            ? ""
            : " " + Sentences.count(rejected, "turn") + " rejected before, left alone.");
  }

  /// The places of turns that this coder rejected for the code in a triage.
  private BitSet rejected(Workspace workspace, Found found) {
    Tagging.Resolved resolved = Tagging.code(workspace.project(), code, Optional.empty());
    return new Triage(workspace, resolved.id()).standing(found).rejected();
  }

  private static List<Tagging.Place> places(Workspace workspace, Found found)
      throws CouldNot, IOException {
    List<Tagging.Place> places = new ArrayList<>();
    for (Hit hit : found.hits(0, found.total())) {
      Transcript transcript = workspace.transcript(hit.transcript());
      Turn turn = asIndexed(workspace, hit, transcript);
      if (!turn.range().isEmpty()) {
        places.add(new Tagging.Place(hit.transcript(), transcript.quote(turn.range())));
      }
    }
    return places;
  }

  /// The index is behind the file when the file was just changed, or when a window holds the index.
  /// A turn is tagged only when it is the one that was found.
  private static Turn asIndexed(Workspace workspace, Hit hit, Transcript transcript)
      throws CouldNot {
    return transcript
        .turn(hit.turn())
        .filter(turn -> transcript.words(turn).equals(workspace.index().words(hit)))
        .orElseThrow(
            () ->
                new CouldNot(
                    transcript.file()
                        + " was changed after it was indexed. Nothing was tagged; run the command"
                        + " again, with no window open on this folder."));
  }

  private static Tagging.Place place(Workspace workspace, OneTurn asked)
      throws CouldNot, IOException {
    TurnAddress address =
        TurnAddress.of(asked.turn)
            .orElseThrow(
                () -> new CouldNot("--turn " + asked.turn + " is not an id, a # and a number."));
    Transcript transcript = address.transcript(workspace);
    Turn turn = address.turn(transcript);
    if (turn.range().isEmpty()) {
      throw new CouldNot("Nothing is said in turn " + asked.turn + ", so there is nothing to tag.");
    }
    if (asked.quote.isEmpty()) {
      return new Tagging.Place(transcript.id(), transcript.quote(turn.range()));
    }
    String words = asked.quote.get();
    int at = words.isBlank() ? -1 : transcript.words(turn).indexOf(words);
    if (at < 0) {
      throw new CouldNot("Turn " + asked.turn + " does not have the words \"" + words + "\".");
    }
    int start = turn.range().start() + at;
    return new Tagging.Place(
        transcript.id(), transcript.quote(new TextRange(start, start + words.length())));
  }
}
