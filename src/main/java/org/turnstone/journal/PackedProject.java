package org.turnstone.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.turnstone.cache.PackedReader;
import org.turnstone.cache.PackedWriter;
import org.turnstone.edit.CodingMap;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.Conflict;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Naming;
import org.turnstone.model.Project;
import org.turnstone.model.Project.RemovedCode;
import org.turnstone.model.ReadingSubject;
import org.turnstone.model.ReadingSubject.Aspect;
import org.turnstone.model.Rejection;
import org.turnstone.model.RejectionId;
import org.turnstone.model.Role;
import tools.jackson.databind.json.JsonMapper;

/// A whole project in the cache: what has come of all actions. Any project comes back equal.
final class PackedProject {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private PackedProject() {}

  private interface Write<T> {
    void to(PackedWriter out, T value) throws IOException;
  }

  private interface Read<T> {
    T from(PackedReader in) throws IOException;
  }

  static void write(Project project, PackedWriter out) throws IOException {
    write(project.codebook().codes(), PackedProject::write, PackedProject::write, out);
    write(project.removed(), PackedProject::write, PackedProject::write, out);
    Map<String, Collection<Coding>> codings = new LinkedHashMap<>();
    project.codings().forEach((transcript, there) -> codings.put(transcript, there.values()));
    PackedCodings.write(codings, out);
    write(project.memos(), PackedProject::write, PackedWriter::text, out);
    write(project.roles(), PackedWriter::text, (to, role) -> to.text(role.word()), out);
    write(project.attributes(), PackedWriter::text, PackedProject::texts, out);
    out.number(project.conflicts().size());
    for (Conflict conflict : project.conflicts()) {
      out.text(conflict.action());
      out.text(conflict.sentence());
    }
    Map<String, List<Coding>> removed = new HashMap<>();
    for (Coding coding : project.removedCodings().values()) {
      removed.computeIfAbsent(coding.transcript(), _ -> new ArrayList<>()).add(coding);
    }
    PackedCodings.write(removed, out);
    write(project.rejections(), PackedProject::write, PackedProject::rejections, out);
    texts(out, project.searches());
    texts(out, project.naming().joined());
    texts(out, project.naming().shown());
    texts(out, project.naming().spoken());
    write(project.readings(), PackedProject::write, PackedWriter::text, out);
  }

  /// Reads the parts in the order in which they were written.
  static Project read(PackedReader in) throws IOException {
    return new Project(
        new Codebook(read(PackedProject::codeId, PackedProject::code, in)),
        read(PackedProject::codeId, PackedProject::removed, in),
        HashTreePMap.from(PackedCodings.read(in)),
        read(PackedProject::memoTarget, PackedReader::text, in),
        read(PackedReader::text, PackedProject::role, in),
        read(PackedReader::text, PackedProject::texts, in),
        conflicts(in),
        removedCodings(in),
        read(PackedProject::codeId, PackedProject::rejections, in),
        texts(in),
        new Naming(texts(in), texts(in), texts(in)),
        read(PackedProject::readingSubject, PackedReader::text, in));
  }

  private static <K, V> void write(
      Map<K, V> map, Write<? super K> key, Write<? super V> value, PackedWriter out)
      throws IOException {
    out.number(map.size());
    for (Map.Entry<K, V> entry : map.entrySet()) {
      key.to(out, entry.getKey());
      value.to(out, entry.getValue());
    }
  }

  private static <K, V> PMap<K, V> read(
      Read<? extends K> key, Read<? extends V> value, PackedReader in) throws IOException {
    Map<K, V> map = new HashMap<>();
    for (int left = in.count(); left > 0; left--) {
      K next = key.from(in);
      map.put(next, value.from(in));
    }
    return HashTreePMap.from(map);
  }

  private static void texts(PackedWriter out, Map<String, String> texts) throws IOException {
    write(texts, PackedWriter::text, PackedWriter::text, out);
  }

  private static Map<String, String> texts(PackedReader in) throws IOException {
    return read(PackedReader::text, PackedReader::text, in);
  }

  private static void write(PackedWriter out, CodeId code) throws IOException {
    out.text(code.value());
  }

  private static CodeId codeId(PackedReader in) throws IOException {
    return new CodeId(in.text());
  }

  private static void write(PackedWriter out, Code code) throws IOException {
    out.text(ModelJson.write(code).toString());
  }

  private static Code code(PackedReader in) throws IOException {
    return ModelJson.code(fields(in));
  }

  private static Fields fields(PackedReader in) throws IOException {
    return new Fields(MAPPER.readTree(in.text()));
  }

  private static void write(PackedWriter out, RemovedCode removed) throws IOException {
    write(out, removed.code());
    out.text(removed.by());
    out.text(removed.mergedInto().map(CodeId::value).orElse(""));
    out.flag(removed.mergedInto().isPresent());
    write(
        removed.carried(),
        (to, coding) -> PackedActions.id(coding.value(), to),
        PackedWriter::text,
        out);
  }

  private static RemovedCode removed(PackedReader in) throws IOException {
    Code code = code(in);
    String by = in.text();
    CodeId into = codeId(in);
    return new RemovedCode(
        code,
        by,
        in.flag() ? Optional.of(into) : Optional.empty(),
        read(PackedActions::codingId, PackedReader::text, in));
  }

  private static void write(PackedWriter out, MemoTarget target) throws IOException {
    out.text(ModelJson.write(target).toString());
  }

  private static MemoTarget memoTarget(PackedReader in) throws IOException {
    return ModelJson.memoTarget(fields(in)).orElseThrow(() -> new IOException("not a target"));
  }

  private static Role role(PackedReader in) throws IOException {
    return Role.of(in.text()).orElseThrow(() -> new IOException("not a role"));
  }

  private static List<Conflict> conflicts(PackedReader in) throws IOException {
    List<Conflict> conflicts = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      conflicts.add(new Conflict(in.text(), in.text()));
    }
    return List.copyOf(conflicts);
  }

  private static CodingMap removedCodings(PackedReader in) throws IOException {
    CodingMap.Changes removed = CodingMap.EMPTY.changes();
    PackedCodings.read(in).values().forEach(there -> there.values().forEach(removed::put));
    return removed.map();
  }

  private static void rejections(PackedWriter out, Map<RejectionId, Rejection> rejections)
      throws IOException {
    out.number(rejections.size());
    for (Rejection rejection : rejections.values()) {
      PackedActions.id(rejection.id().value(), out);
      out.name(rejection.code().value());
      out.name(rejection.transcript());
      PackedActions.write(rejection.quotation(), out);
      out.name(rejection.coder());
      PackedActions.time(rejection.at(), out);
    }
  }

  private static PMap<RejectionId, Rejection> rejections(PackedReader in) throws IOException {
    Map<RejectionId, Rejection> rejections = new HashMap<>();
    for (int left = in.count(); left > 0; left--) {
      Rejection rejection =
          new Rejection(
              new RejectionId(PackedActions.id(in)),
              new CodeId(in.name()),
              in.name(),
              PackedActions.quotation(in),
              in.name(),
              PackedActions.time(in));
      rejections.put(rejection.id(), rejection);
    }
    return HashTreePMap.from(rejections);
  }

  private static void write(PackedWriter out, ReadingSubject subject) throws IOException {
    out.text(subject.file());
    out.text(subject.aspect().name());
    out.text(subject.label());
  }

  private static ReadingSubject readingSubject(PackedReader in) throws IOException {
    return new ReadingSubject(in.text(), Aspect.valueOf(in.text()), in.text());
  }
}
