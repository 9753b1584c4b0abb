package org.turnstone.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.model.CodeId;
import org.turnstone.model.TextRange;

class LikenessTest {

  private static final String ASKED = "A client wanted the cheaper colour studies from me.";

  @TempDir Path directory;
  private TurnIndex index;
  private Likeness likeness;
  private final Corpus corpus = new Corpus().code("money").code("craft").code("pride");

  @BeforeEach
  void open() {
    index = TurnIndex.open(directory);
    likeness = new Likeness(index);
    corpus.transcript(
        "a",
        Map.of(),
        "P: " + ASKED,
        "P: My oldest client went for something cheaper.",
        "P: Another client asked for cheaper work.",
        "P: I made colour studies by hand.",
        "P: The colour studies went well.",
        "P: Nobody asked.");
    corpus.transcript(
        "b",
        Map.of(),
        IntStream.range(0, 30).mapToObj(i -> "P: The day number " + i).toArray(String[]::new));
    corpus.putInto(index);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void codesOfTurnsThatShareRareWordsAreNamedWithThoseWords() {
    corpus.coding("a", 2, "money", "Ana", "").coding("a", 3, "money", "Ana", "");
    corpus.coding("a", 4, "craft", "Ana", "").coding("a", 5, "craft", "Ana", "");
    List<LikeCode> like = ask(Set.of());
    LikeCode money = named(like, "money");
    assertEquals(2, money.turns());
    assertEquals(Set.of("client", "cheaper"), Set.copyOf(money.shared()));
    assertEquals(List.of("colour studies"), named(like, "craft").shared());
  }

  @Test
  void onlyTheWordsUnderACodeSpeakForIt() {
    String text = corpus.find("a").text();
    int client = text.indexOf("My oldest");
    corpus.coding("a", new TextRange(client, client + 9), "money", "Ana", "");
    assertEquals(List.of(), ask(Set.of()));
  }

  @Test
  void codingsOfHiddenCodersLeaveNoTrace() {
    corpus.coding("a", 2, "money", "Ben", "").coding("a", 3, "money", "Ben", "");
    assertEquals(1, ask(Set.of()).size());
    assertEquals(List.of(), ask(Set.of("Ben")));
    assertEquals(1, ask(Set.of()).size());
  }

  @Test
  void theTurnItselfIsNotAmongThoseItIsLike() {
    corpus.coding("a", 1, "money", "Ana", "");
    assertEquals(List.of(), ask(Set.of()));
  }

  @Test
  void theNextCodingCountsAtOnceAndOneTakenOffNoMore() {
    assertEquals(List.of(), ask(Set.of()));
    Scope none = corpus.scope();
    corpus.coding("a", 2, "money", "Ana", "").coding("a", 3, "money", "Ana", "");
    assertEquals(1, ask(Set.of()).size());
    assertEquals(List.of(), likeness.codes(passage(), none));
  }

  @Test
  void aCodeThatHasTheWordsInItsNameIsNamed() {
    corpus.code("colour studies");
    List<LikeCode> like = ask(Set.of());
    assertEquals(new CodeId("colour studies"), like.getFirst().code());
    assertEquals(0, like.getFirst().turns());
  }

  @Test
  void wordsThatEveryoneSaysSpeakForNothing() {
    corpus.coding("b", 1, "pride", "Ana", "").coding("b", 2, "pride", "Ana", "");
    Passage common = new Passage("b", corpus.find("b").turns().getLast().range(), "The day number");
    assertEquals(List.of(), likeness.codes(common, corpus.scope()));
  }

  @Test
  void aTurnWithoutWordsIsLikeNothing() {
    corpus.coding("a", 2, "money", "Ana", "");
    assertTrue(likeness.codes(new Passage("a", new TextRange(0, 0), ""), corpus.scope()).isEmpty());
  }

  private static LikeCode named(List<LikeCode> codes, String name) {
    return codes.stream()
        .filter(like -> like.code().value().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<LikeCode> ask(Set<String> hidden) {
    return likeness.codes(passage(), corpus.scopeWithout(hidden));
  }

  private Passage passage() {
    return new Passage("a", corpus.find("a").turns().getFirst().range(), ASKED);
  }
}
