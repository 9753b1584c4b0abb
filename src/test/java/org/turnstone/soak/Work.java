package org.turnstone.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// What one person has made of a project, as the model sees it: codes by id, codings by id, memos
/// on everything else. Never changes, so that to undo is to go back to the one before.
///
/// @param memos by `project`, `code:ID`, `transcript:ID`
record Work(PMap<String, Theme> codes, PMap<String, Tag> codings, PMap<String, String> memos) {

  static final Work NONE =
      new Work(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

  /// @param parent id; empty at the top
  record Theme(String id, String name, String parent) {}

  record Tag(String id, String code, String transcript, String words, String coder, String memo) {}

  Work with(Theme code) {
    return new Work(codes.plus(code.id(), code), codings, memos);
  }

  Work with(Tag coding) {
    return new Work(codes, codings.plus(coding.id(), coding), memos);
  }

  Work withAll(List<Tag> more) {
    Work work = this;
    for (Tag tag : more) {
      work = work.with(tag);
    }
    return work;
  }

  Work without(String coding) {
    return new Work(codes, codings.minus(coding), memos);
  }

  Work withMemo(String target, String text) {
    return new Work(
        codes, codings, text.isEmpty() ? memos.minus(target) : memos.plus(target, text));
  }

  Work withMemoOnCoding(String id, String text) {
    Tag it = tag(id);
    return with(new Tag(id, it.code(), it.transcript(), it.words(), it.coder(), text));
  }

  Work recoded(String id, String code) {
    Tag it = tag(id);
    return with(new Tag(id, code, it.transcript(), it.words(), it.coder(), it.memo()));
  }

  Work renamed(String code, String name) {
    return with(new Theme(code, name, theme(code).parent()));
  }

  Work moved(String code, String parent) {
    return with(new Theme(code, theme(code).name(), parent));
  }

  /// The code goes with its codings and its memo; the codes below it go up.
  Work withoutCode(String code) {
    Work work = this;
    for (Tag tag : of(code)) {
      work = work.without(tag.id());
    }
    for (Theme child : below(code)) {
      work = work.moved(child.id(), theme(code).parent());
    }
    Work left = work.withMemo("code:" + code, "");
    return new Work(left.codes().minus(code), left.codings(), left.memos());
  }

  /// The other code gets its codings, its memo and the codes below it.
  Work merged(String code, String into) {
    Work work = this;
    for (Tag tag : of(code)) {
      work = work.recoded(tag.id(), into);
    }
    if (isWithin(into, code)) {
      work = work.moved(into, theme(code).parent());
    }
    for (Theme child : work.below(code)) {
      work = work.moved(child.id(), into);
    }
    String own = memos.getOrDefault("code:" + code, "");
    String other = memos.getOrDefault("code:" + into, "");
    String both = own.isEmpty() || other.isEmpty() ? other + own : other + "\n\n" + own;
    Work left = work.withMemo("code:" + code, "").withMemo("code:" + into, both);
    return new Work(left.codes().minus(code), left.codings(), left.memos());
  }

  /// Whether a code is the other one or below it.
  boolean isWithin(String code, String above) {
    return code.equals(above) || codes.containsKey(code) && isWithin(theme(code).parent(), above);
  }

  List<Tag> of(String code) {
    return codings.values().stream().filter(tag -> tag.code().equals(code)).toList();
  }

  private List<Theme> below(String code) {
    return codes.values().stream().filter(each -> each.parent().equals(code)).toList();
  }

  Theme theme(String id) {
    return Objects.requireNonNull(codes.get(id), id);
  }

  Tag tag(String id) {
    return Objects.requireNonNull(codings.get(id), id);
  }

  /// Two people's work, which never meets.
  Work and(Work other) {
    return new Work(
        codes.plusAll(other.codes), codings.plusAll(other.codings), memos.plusAll(other.memos));
  }

  /// Names from the top down to the code, as a report writes them.
  static String path(Map<String, Theme> codes, String code) {
    List<String> names = new ArrayList<>();
    for (Theme at = codes.get(code); at != null; at = codes.get(at.parent())) {
      names.addFirst(at.name());
    }
    return String.join(" / ", names);
  }
}
