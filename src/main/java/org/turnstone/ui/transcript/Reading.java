package org.turnstone.ui.transcript;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.model.Pseudonyms;
import org.turnstone.model.Role;
import org.turnstone.model.ShownText;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.Turn;

/// One transcript with the coding work on it, as one person reads it at one moment. Immutable; a
/// change of the project makes another one for the same transcript.
final class Reading {

  /// No words at all.
  static final Reading NOTHING =
      new Reading(
          new Transcript("", "", "", Map.of(), "", "", List.of(), List.of(), List.of()),
          Project.EMPTY,
          "",
          Sight.OF_ALL,
          Pseudonyms.NONE);

  private final Transcript transcript;
  private final Project project;
  private final String coder;
  private final Sight sight;
  private final Pseudonyms names;
  private final ShownText shown;
  private final Boundaries boundaries;
  private final TurnPlaces places;
  private final PlacedCodings codings;

  /// @param coder name of the person who reads
  /// @param names under which people are shown
  Reading(Transcript transcript, Project project, String coder, Sight sight, Pseudonyms names) {
    this.transcript = transcript;
    this.project = project;
    this.coder = coder;
    this.sight = sight;
    this.names = names;
    this.shown = names.show(transcript.text());
    this.boundaries = new Boundaries(shown);
    this.places = new TurnPlaces(transcript.turns());
    this.codings =
        PlacedCodings.of(
            transcript, places, counted(project.codingsOf(transcript.id()), sight), sight::shows);
  }

  private Reading(Reading before, Project project, Sight sight, Collection<Coding> codings) {
    this.transcript = before.transcript;
    this.project = project;
    this.coder = before.coder;
    this.sight = sight;
    this.names = before.names;
    this.shown = before.shown;
    this.boundaries = before.boundaries;
    this.places = before.places;
    this.codings = before.codings.with(transcript, places, counted(codings, sight), sight::shows);
  }

  private static List<Coding> counted(Collection<Coding> codings, Sight sight) {
    return codings.stream().filter(sight::counts).toList();
  }

  Reading with(Project project, Sight sight) {
    return new Reading(this, project, sight, project.codingsOf(transcript.id()));
  }

  Reading with(Sight sight) {
    return with(project, sight);
  }

  /// The same with people under other names.
  Reading with(Pseudonyms names) {
    return new Reading(transcript, project, coder, sight, names);
  }

  /// The same with other words for a coding, which the project does not know of.
  Reading with(CodingId changed, TextRange words) {
    List<Coding> codings =
        project.codingsOf(transcript.id()).stream()
            .map(
                coding ->
                    coding.id().equals(changed)
                        ? coding.withQuotation(transcript.quote(words))
                        : coding)
            .toList();
    return new Reading(this, project, sight, codings);
  }

  /// Values of the attributes, as the project has them, in the order of the file.
  List<String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>(transcript.attributes());
    attributes.putAll(project.attributes().getOrDefault(transcript.id(), Map.of()));
    return attributes.values().stream().filter(value -> !value.isBlank()).map(names::text).toList();
  }

  Transcript transcript() {
    return transcript;
  }

  Sight sight() {
    return sight;
  }

  /// Everyone who coded here, shown or not.
  Set<String> coders() {
    return project.codingsOf(transcript.id()).stream()
        .map(Coding::coder)
        .collect(Collectors.toSet());
  }

  String text() {
    return transcript.text();
  }

  /// The text as it is shown, in which names may be others.
  ShownText shown() {
    return shown;
  }

  /// Other words of the file as they are shown: what stands before and between turns.
  String shown(String words) {
    return names.text(words);
  }

  /// What the speaker of a turn is called.
  String speaker(Turn turn) {
    return names.speaker(turn.speaker());
  }

  /// Whether anyone may be shown under another name.
  boolean hidesNames() {
    return names.isHiding();
  }

  Boundaries boundaries() {
    return boundaries;
  }

  TurnPlaces places() {
    return places;
  }

  PlacedCodings codings() {
    return codings;
  }

  Codebook codebook() {
    return project.codebook();
  }

  Optional<Code> code(PlacedCoding coding) {
    return project.codebook().find(coding.code());
  }

  String codeName(PlacedCoding coding) {
    return code(coding).map(Code::name).orElse(Page.WORDS.text("code.removed"));
  }

  String codePath(PlacedCoding coding) {
    return code(coding).map(project.codebook()::pathText).orElse(Page.WORDS.text("code.removed"));
  }

  /// The colour of its code, or of its coder when the person wants that.
  CodeColour colour(PlacedCoding coding) {
    CodeColour ofCode = code(coding).map(Code::colour).orElse(CodeColour.OCHRE);
    return sight
        .coders()
        .map(colours -> colours.getOrDefault(coding.coding().coder(), CodeColour.OCHRE))
        .orElse(ofCode);
  }

  boolean isMine(PlacedCoding coding) {
    return coding.coding().coder().equals(coder);
  }

  Role role(Turn turn) {
    return project.role(turn.speaker(), turn.role());
  }

  /// Whether a turn is one to code and has no code yet. Turns in which nothing is said are not.
  boolean isUncoded(Turn turn) {
    return isToCode(turn) && !codings.isCoded(turn.number());
  }

  /// The next participant turn without a code, looked for after the given one and then from the
  /// top.
  OptionalInt uncodedAfter(int turn) {
    int count = places.count();
    return IntStream.rangeClosed(1, count)
        .map(step -> (turn + step - 1) % count + 1)
        .filter(number -> isUncoded(transcript.turns().get(number - 1)))
        .findFirst();
  }

  /// How far the coding is: "21 turns, 6 of 10 coded".
  String progress() {
    List<Turn> toCode = transcript.turns().stream().filter(this::isToCode).toList();
    long coded = toCode.stream().filter(turn -> codings.isCoded(turn.number())).count();
    return Page.WORDS.text("progress", places.count(), coded, toCode.size());
  }

  /// Words as they are pasted elsewhere: with where they were said.
  String cited(TextRange range) {
    String words = shown.toShown(range).in(shown.text());
    return places
        .covered(range)
        .map(
            turns ->
                Page.WORDS.text(
                    turns.first() == turns.last() ? "cited.turn" : "cited.turns",
                    words,
                    transcript.id(),
                    turns.toString()))
        .orElseGet(() -> Page.WORDS.text("cited", words, transcript.id()));
  }

  private boolean isToCode(Turn turn) {
    return role(turn) == Role.PARTICIPANT && !turn.range().isEmpty();
  }
}
