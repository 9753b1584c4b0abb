package org.turnstone.workspace;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.turnstone.cache.PackedReader;
import org.turnstone.cache.PackedWriter;
import org.turnstone.model.Problem;
import org.turnstone.model.Role;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.TurnOutline;
import org.turnstone.transcript.dialog.OwnLabels;
import org.turnstone.transcript.dialog.OwnLabels.Standing;
import org.turnstone.transcript.format.FoundFile;
import org.turnstone.transcript.format.Position;

/// How the catalogue is kept in the cache: counted lists of numbers and strings. Read and written
/// at every opening, so it is small and flat, and what comes often (speakers, names of attributes,
/// labels) is written once; nobody else reads it, so it says nothing of itself.
final class CatalogueFormat {

  /// Counted up when what is written below changes.
  static final int VERSION = 2;

  private static final Problem.Severity[] SEVERITIES = Problem.Severity.values();
  private static final Problem.Kind[] KINDS = Problem.Kind.values();
  private static final Role[] ROLES = Role.values();
  private static final Standing[] STANDINGS = Standing.values();

  private interface Writing<T> {
    void write(T value) throws IOException;
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  private CatalogueFormat() {}

  static void write(List<CataloguedFile> files, PackedWriter out) throws IOException {
    Map<OwnLabels, Integer> labels = new HashMap<>();
    list(files, out, file -> write(file, labels, out));
  }

  static List<CataloguedFile> read(PackedReader in) throws IOException {
    List<OwnLabels> labels = new ArrayList<>();
    return list(in, () -> readFile(labels, in));
  }

  private static void write(CataloguedFile file, Map<OwnLabels, Integer> labels, PackedWriter out)
      throws IOException {
    out.text(file.file().path());
    out.number(file.file().size());
    out.number(file.file().modified().getEpochSecond());
    out.number(file.file().modified().getNano());
    out.text(file.hash());
    out.name(file.choices());
    list(file.transcripts(), out, transcript -> write(transcript, labels, out));
    problems(file.remarks(), out);
  }

  private static CataloguedFile readFile(List<OwnLabels> labels, PackedReader in)
      throws IOException {
    FoundFile file =
        new FoundFile(in.text(), in.number(), Instant.ofEpochSecond(in.number(), in.count()));
    return new CataloguedFile(
        file,
        in.text(),
        in.name(),
        list(in, () -> readTranscript(file.path(), labels, in)),
        problems(file.path(), in));
  }

  private static void write(
      CataloguedTranscript transcript, Map<OwnLabels, Integer> labels, PackedWriter out)
      throws IOException {
    write(transcript.summary(), out);
    boolean renamed = !transcript.asked().equals(transcript.id());
    out.flag(renamed);
    if (renamed) {
      out.text(transcript.asked());
    }
    out.number(transcript.position().at());
    out.number(transcript.position().skip());
    out.number(transcript.position().index());
    Integer known = labels.putIfAbsent(transcript.labels(), labels.size());
    out.number(known == null ? 0 : known + 1);
    if (known == null) {
      write(transcript.labels(), out);
    }
    out.name(transcript.evidence());
    problems(transcript.problems(), out);
  }

  private static CataloguedTranscript readTranscript(
      String file, List<OwnLabels> labels, PackedReader in) throws IOException {
    TranscriptSummary summary = readSummary(file, in);
    return new CataloguedTranscript(
        summary,
        in.flag() ? in.text() : summary.id(),
        new Position(in.number(), in.count(), in.count()),
        readLabels(labels, in),
        in.name(),
        problems(file, in));
  }

  private static void write(TranscriptSummary summary, PackedWriter out) throws IOException {
    out.text(summary.id());
    out.text(summary.title());
    list(
        List.copyOf(summary.attributes().entrySet()),
        out,
        attribute -> {
          out.name(attribute.getKey());
          out.text(attribute.getValue());
        });
    TurnOutline outline = summary.outline();
    out.number(outline.turns());
    int last = 0;
    for (int turn = 1; turn <= outline.turns(); turn++) {
      out.number(outline.range(turn).start() - last);
      out.number(outline.range(turn).length());
      last = outline.range(turn).end();
      out.number(outline.role(turn).ordinal());
      out.name(outline.speaker(turn));
    }
  }

  private static TranscriptSummary readSummary(String file, PackedReader in) throws IOException {
    String id = in.text();
    String title = in.text();
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int left = in.count(); left > 0; left--) {
      attributes.put(in.name(), in.text());
    }
    return new TranscriptSummary(id, title, file, attributes, readOutline(in));
  }

  private static TurnOutline readOutline(PackedReader in) throws IOException {
    int turns = in.count();
    int[] starts = new int[turns];
    int[] ends = new int[turns];
    Role[] roles = new Role[turns];
    String[] speakers = new String[turns];
    int last = 0;
    for (int i = 0; i < turns; i++) {
      starts[i] = last + in.count();
      ends[i] = starts[i] + in.count();
      last = ends[i];
      roles[i] = ROLES[in.count()];
      speakers[i] = in.name();
    }
    return new TurnOutline(starts, ends, roles, speakers);
  }

  private static void write(OwnLabels labels, PackedWriter out) throws IOException {
    out.flag(labels.settled());
    list(
        List.copyOf(labels.standings().entrySet()),
        out,
        label -> {
          out.name(label.getKey());
          out.number(label.getValue().ordinal());
        });
  }

  private static OwnLabels readLabels(List<OwnLabels> labels, PackedReader in) throws IOException {
    int known = in.count();
    if (known > 0) {
      return labels.get(known - 1);
    }
    boolean settled = in.flag();
    SortedMap<String, Standing> standings = new TreeMap<>();
    for (int left = in.count(); left > 0; left--) {
      standings.put(in.name(), STANDINGS[in.count()]);
    }
    labels.add(new OwnLabels(standings, settled));
    return labels.getLast();
  }

  private static void problems(List<Problem> problems, PackedWriter out) throws IOException {
    list(
        problems,
        out,
        problem -> {
          out.number(problem.severity().ordinal());
          out.number(problem.kind().ordinal());
          out.flag(problem.place().isPresent());
          if (problem.place().isPresent()) {
            out.text(problem.place().get().transcript());
            out.number(problem.place().get().turn());
          }
          out.name(problem.label());
          out.name(problem.sentence());
        });
  }

  /// All are of their file.
  private static List<Problem> problems(String file, PackedReader in) throws IOException {
    return list(
        in,
        () ->
            new Problem(
                SEVERITIES[in.count()],
                KINDS[in.count()],
                file,
                in.flag()
                    ? Optional.of(new Problem.Place(in.text(), in.count()))
                    : Optional.empty(),
                in.name(),
                in.name()));
  }

  private static <T> void list(List<T> values, PackedWriter out, Writing<T> each)
      throws IOException {
    out.number(values.size());
    for (T value : values) {
      each.write(value);
    }
  }

  private static <T> List<T> list(PackedReader in, Reading<T> each) throws IOException {
    int size = in.count();
    if (size == 0) {
      return List.of();
    }
    List<T> values = new ArrayList<>(Math.min(size, 100_000));
    for (int i = 0; i < size; i++) {
      values.add(each.read());
    }
    return values;
  }
}
