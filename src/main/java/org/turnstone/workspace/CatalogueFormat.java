package org.turnstone.workspace;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.turnstone.model.Problem;
import org.turnstone.model.Role;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.TurnOutline;
import org.turnstone.transcript.dialog.FileLabels;
import org.turnstone.transcript.format.FoundFile;

/// How the catalogue is kept in the cache: counted lists of numbers and strings. Read and written
/// at every opening, so it is small and flat; nobody else reads it, so it says nothing of itself.
final class CatalogueFormat {

  private interface Writing<T> {
    void write(T value) throws IOException;
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  /// A name and what it has.
  private record Entry(String name, String value) {}

  private CatalogueFormat() {}

  static void write(List<CataloguedFile> files, DataOutputStream out) throws IOException {
    list(files, out, file -> write(file, out));
  }

  static List<CataloguedFile> read(DataInputStream in) throws IOException {
    return list(in, () -> readFile(in));
  }

  private static void write(CataloguedFile file, DataOutputStream out) throws IOException {
    string(file.file().path(), out);
    out.writeLong(file.file().size());
    out.writeLong(file.file().modified().getEpochSecond());
    out.writeInt(file.file().modified().getNano());
    string(file.hash(), out);
    labels(file.labels(), out);
    string(file.evidence(), out);
    list(file.transcripts(), out, transcript -> write(transcript, out));
    list(
        file.problems(),
        out,
        problem -> {
          out.writeByte(problem.severity().ordinal());
          out.writeByte(problem.kind().ordinal());
          string(problem.file(), out);
          list(problem.place().stream().toList(), out, place -> write(place, out));
          string(problem.label(), out);
          string(problem.sentence(), out);
        });
  }

  private static CataloguedFile readFile(DataInputStream in) throws IOException {
    FoundFile file =
        new FoundFile(
            string(in), in.readLong(), Instant.ofEpochSecond(in.readLong(), in.readInt()));
    return new CataloguedFile(
        file,
        string(in),
        labels(in),
        string(in),
        list(in, () -> readSummary(in)),
        list(in, () -> readProblem(in)));
  }

  private static void write(Problem.Place place, DataOutputStream out) throws IOException {
    string(place.transcript(), out);
    out.writeInt(place.turn());
  }

  private static Problem readProblem(DataInputStream in) throws IOException {
    return new Problem(
        Problem.Severity.values()[in.readByte()],
        Problem.Kind.values()[in.readByte()],
        string(in),
        list(in, () -> new Problem.Place(string(in), in.readInt())).stream().findFirst(),
        string(in),
        string(in));
  }

  private static void write(TranscriptSummary summary, DataOutputStream out) throws IOException {
    string(summary.id(), out);
    string(summary.title(), out);
    string(summary.file(), out);
    list(
        List.copyOf(summary.attributes().entrySet()),
        out,
        attribute -> {
          string(attribute.getKey(), out);
          string(attribute.getValue(), out);
        });
    write(summary.outline(), out);
  }

  /// A few speakers say everything, so their labels are written once.
  private static void write(TurnOutline outline, DataOutputStream out) throws IOException {
    List<String> speakers =
        IntStream.rangeClosed(1, outline.turns()).mapToObj(outline::speaker).distinct().toList();
    list(speakers, out, speaker -> string(speaker, out));
    out.writeInt(outline.turns());
    for (int turn = 1; turn <= outline.turns(); turn++) {
      out.writeInt(outline.range(turn).start());
      out.writeInt(outline.range(turn).end());
      out.writeByte(outline.role(turn).ordinal());
      out.writeInt(speakers.indexOf(outline.speaker(turn)));
    }
  }

  private static TranscriptSummary readSummary(DataInputStream in) throws IOException {
    String id = string(in);
    String title = string(in);
    String file = string(in);
    Map<String, String> attributes = new LinkedHashMap<>();
    list(in, () -> new Entry(string(in), string(in)))
        .forEach(entry -> attributes.put(entry.name(), entry.value()));
    return new TranscriptSummary(id, title, file, attributes, readOutline(in));
  }

  private static TurnOutline readOutline(DataInputStream in) throws IOException {
    List<String> labels = list(in, () -> string(in));
    int turns = in.readInt();
    int[] starts = new int[turns];
    int[] ends = new int[turns];
    Role[] roles = new Role[turns];
    String[] speakers = new String[turns];
    for (int i = 0; i < turns; i++) {
      starts[i] = in.readInt();
      ends[i] = in.readInt();
      roles[i] = Role.values()[in.readByte()];
      speakers[i] = labels.get(in.readInt());
    }
    return new TurnOutline(starts, ends, roles, speakers);
  }

  private static void labels(FileLabels labels, DataOutputStream out) throws IOException {
    list(
        List.copyOf(labels.votes().entrySet()),
        out,
        label -> {
          string(label.getKey(), out);
          out.writeInt(label.getValue().speaker());
          out.writeInt(label.getValue().likely());
          out.writeInt(label.getValue().text());
        });
  }

  /// What a file says of one label.
  private record LabelVotes(String label, FileLabels.Votes votes) {}

  private static FileLabels labels(DataInputStream in) throws IOException {
    SortedMap<String, FileLabels.Votes> votes = new TreeMap<>();
    list(in, () -> new LabelVotes(string(in), votes(in)))
        .forEach(label -> votes.put(label.label(), label.votes()));
    return new FileLabels(votes);
  }

  private static FileLabels.Votes votes(DataInputStream in) throws IOException {
    return new FileLabels.Votes(in.readInt(), in.readInt(), in.readInt());
  }

  /// Not `writeUTF`, which ends at 65,535 bytes.
  private static void string(String value, DataOutputStream out) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String string(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static <T> void list(List<T> values, DataOutputStream out, Writing<T> each)
      throws IOException {
    out.writeInt(values.size());
    for (T value : values) {
      each.write(value);
    }
  }

  private static <T> List<T> list(DataInputStream in, Reading<T> each) throws IOException {
    int size = in.readInt();
    List<T> values = new ArrayList<>(Math.min(size, 100_000));
    for (int i = 0; i < size; i++) {
      values.add(each.read());
    }
    return values;
  }
}
