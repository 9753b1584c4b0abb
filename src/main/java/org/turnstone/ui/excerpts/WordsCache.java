package org.turnstone.ui.excerpts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.model.Coding;
import org.turnstone.ui.kit.Background;

/// What was read around codings, the last few thousand. What is not there is read soon, away from
/// the window, the last asked for first; what scrolled by meanwhile is not read at all. Where
/// reading fails, the coded words stand alone.
final class WordsCache {

  private static final Logger LOG = LoggerFactory.getLogger(WordsCache.class);
  private static final int KEPT = 4000;
  private static final int AT_ONCE = 24;
  private static final int WAITING = 96;

  private final Background background;
  private final BiFunction<Coding, Context, WordsAround> read;
  private final Runnable arrived;
  private final Map<Coding, WordsAround> kept =
      new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Coding, WordsAround> eldest) {
          return size() > KEPT;
        }
      };
  private final LinkedHashMap<Coding, Boolean> wanted = new LinkedHashMap<>();
  private Context context = Context.QUESTION;
  private int age;
  private boolean reading;

  /// @param read slow
  /// @param arrived told when something was read
  WordsCache(
      Background background, BiFunction<Coding, Context, WordsAround> read, Runnable arrived) {
    this.background = background;
    this.read = read;
    this.arrived = arrived;
  }

  /// What is known by now; what is not is asked for.
  Optional<WordsAround> of(Coding coding) {
    WordsAround known = kept.get(coding);
    if (known == null) {
      want(coding);
    }
    return Optional.ofNullable(known);
  }

  /// Asks for what will soon be looked at.
  void want(Coding coding) {
    if (!kept.containsKey(coding)) {
      wanted.remove(coding);
      wanted.put(coding, true);
      if (wanted.size() > WAITING) {
        wanted.pollFirstEntry();
      }
      if (!reading) {
        readSome();
      }
    }
  }

  /// Forgets everything: other words are wanted, or they may have changed.
  void forget(Context now) {
    context = now;
    kept.clear();
    wanted.clear();
    age++;
  }

  private void readSome() {
    List<Coding> next = new ArrayList<>();
    while (next.size() < AT_ONCE && !wanted.isEmpty()) {
      next.add(wanted.pollLastEntry().getKey());
    }
    if (next.isEmpty()) {
      return;
    }
    reading = true;
    int asked = age;
    Context as = context;
    background
        .job(
            _ -> {
              Map<Coding, WordsAround> words = new HashMap<>();
              next.forEach(coding -> words.put(coding, read.apply(coding, as)));
              return words;
            })
        .whenSucceeded(
            words -> {
              if (asked == age) {
                kept.putAll(words);
                arrived.run();
              }
            })
        .whenFailed(failure -> LOG.debug("words could not be read: {}", failure.toString()))
        .finallyDo(
            () -> {
              reading = false;
              readSome();
            })
        .start();
  }
}
