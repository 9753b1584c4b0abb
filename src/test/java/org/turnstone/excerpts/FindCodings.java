package org.turnstone.excerpts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;

/// How long finding among many codings takes, apart from the tests: `FindCodings 1000000`.
public final class FindCodings {

  private static final int TRANSCRIPTS = 1250;
  private static final int TURNS = 60;
  private static final int CODES = 40;

  private FindCodings() {}

  public static void main(String[] args) {
    SearchedProject in = project(Integer.parseInt(args[0]));
    Coded a = new Coded.With(new CodeId("0"), true);
    Coded b = new Coded.With(new CodeId("1"), true);
    for (int round = 0; round < 3; round++) {
      ExcerptSearch search = new ExcerptSearch();
      time("everything, first time", search, ExcerptQuery.ALL, in);
      time("everything, nothing changed", search, ExcerptQuery.ALL, in);
      time("everything, one coding more", search, ExcerptQuery.ALL, oneMore(in));
      time("AND", search, of(new Coded.Both(List.of(a, b))), in);
      time("NOT", search, of(new Coded.Without(a, b)), in);
      time("near, 2 turns", search, of(new Coded.Near(a, b, 2)), in);
      time("followed by, 2 turns", search, of(new Coded.FollowedBy(a, b, 2)), in);
      Criterion saying = new Criterion.Saying("words of 77");
      ExcerptQuery words = new ExcerptQuery(new Coded.Anything(), List.of(saying));
      time("coded words", search, words, in);
      FoundExcerpts all = search.find(ExcerptQuery.ALL, in, () -> false);
      long begin = System.nanoTime();
      all.by(new Grouping.ByCode());
      long grouped = System.nanoTime();
      CaseMatrix.of(all, true);
      System.out.printf(
          "grouped by code: %d ms, case matrix: %d ms%n%n",
          (grouped - begin) / 1_000_000, (System.nanoTime() - grouped) / 1_000_000);
    }
  }

  private static ExcerptQuery of(Coded coded) {
    return new ExcerptQuery(coded, List.of());
  }

  private static void time(
      String what, ExcerptSearch search, ExcerptQuery query, SearchedProject in) {
    long begin = System.nanoTime();
    int found = search.find(query, in, () -> false).codings().size();
    System.out.printf(
        "%s: %,d found in %d ms%n", what, found, (System.nanoTime() - begin) / 1_000_000);
  }

  private static SearchedProject oneMore(SearchedProject in) {
    Map<String, Map<CodingId, Coding>> codings = new HashMap<>(in.project().codings());
    Map<CodingId, Coding> there = new HashMap<>(codings.get("t0"));
    Coding made = Studio.made("one more", "t0", "0", 0, 9);
    there.put(made.id(), made);
    codings.put("t0", there);
    Project more = in.project().withCodings(codings);
    return new SearchedProject(in.catalogue(), more, in.unplaced(), in.turns());
  }

  private static SearchedProject project(int codings) {
    Studio studio = new Studio();
    Random random = new Random(5);
    for (int code = 0; code < CODES; code++) {
      studio.code(Integer.toString(code));
    }
    for (int i = 0; i < TRANSCRIPTS; i++) {
      studio.transcript("t" + i, TURNS, Map.of("Group", "g" + i % 7));
    }
    Map<String, Map<CodingId, Coding>> made = new HashMap<>();
    for (int i = 0; i < codings; i++) {
      String transcript = "t" + i % TRANSCRIPTS;
      int start = random.nextInt(TURNS * Studio.TURN - 40);
      String code = Integer.toString(random.nextInt(CODES));
      int end = start + 4 + random.nextInt(30);
      Coding coding = Studio.made(Integer.toString(i), transcript, code, start, end);
      made.computeIfAbsent(transcript, _ -> new HashMap<>()).put(coding.id(), coding);
    }
    SearchedProject empty = studio.searched();
    return new SearchedProject(
        empty.catalogue(), empty.project().withCodings(made), List.of(), _ -> Map.of());
  }
}
