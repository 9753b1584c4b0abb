package org.turnstone.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The texts of the window: each is there in every language, used, and nowhere in the code.
class TextsTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
  private static final Pattern PLAIN_APOSTROPHE = Pattern.compile("'");

  /// What `text + "." + value` appends, where the beginning stands elsewhere in the package.
  private static final Pattern LAST_NAME = Pattern.compile("\\.[^.]+$");

  /// Keys that are made from names which stand in other packages.
  private static final Set<String> MADE_ELSEWHERE = Set.of("key.name.", "colour.");

  @Test
  void everyLanguageHasEveryText() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path english : english()) {
      Set<String> keys = read(english).stringPropertyNames();
      for (Path other : others(english)) {
        Set<String> translated = read(other).stringPropertyNames();
        without(keys, translated).forEach(key -> wrong.add(other + " lacks " + key));
        without(translated, keys).forEach(key -> wrong.add(other + " has too much: " + key));
      }
    }
    assertEquals(List.of(), wrong);
  }

  /// Of two lines with one key the last would count, and nobody would see the first.
  @Test
  void aKeyHasOneText() throws IOException {
    List<String> twice = new ArrayList<>();
    for (Path english : english()) {
      List<Path> files = new ArrayList<>(List.of(english));
      files.addAll(others(english));
      for (Path file : files) {
        Set<String> seen = new HashSet<>();
        Files.readAllLines(file).stream()
            .filter(line -> line.matches("[a-zA-Z][^=]*=.*"))
            .map(line -> line.substring(0, line.indexOf('=')).strip())
            .filter(key -> !seen.add(key))
            .forEach(key -> twice.add(file + ": " + key));
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void everyPackageWithTextsHasThemInGerman() throws IOException {
    for (Path english : english()) {
      assertTrue(
          Files.exists(english.resolveSibling("texts_de.properties")), () -> english + " only");
    }
  }

  @Test
  void theSameValuesGoIntoATextInEveryLanguage() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path english : english()) {
      Properties texts = read(english);
      for (Path other : others(english)) {
        Properties translated = read(other);
        for (String key : translated.stringPropertyNames()) {
          if (!places(texts.getProperty(key, "")).equals(places(translated.getProperty(key)))) {
            wrong.add(other + ": " + key);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyTextCanBeFilled() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : all()) {
      Properties texts = read(file);
      for (String key : texts.stringPropertyNames()) {
        String text = texts.getProperty(key);
        if (PLAIN_APOSTROPHE.matcher(text).find()) {
          wrong.add(file + ": " + key + " has an apostrophe with a meaning; write ’");
        } else if (!key.startsWith("date.")) {
          check(file, key, text, wrong);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void noTextIsAskedForThatIsNotThere() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path english : english()) {
      Set<String> keys = read(english).stringPropertyNames();
      UiSources sources = UiSources.of(sourcesOf(english));
      without(sources.asked(), keys).forEach(key -> missing.add(english + ": " + key));
      sources.askedBeginnings().stream()
          .filter(beginning -> keys.stream().noneMatch(key -> key.startsWith(beginning)))
          .forEach(beginning -> missing.add(english + ": " + beginning + "..."));
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyTextIsUsed() throws IOException {
    List<String> unused = new ArrayList<>();
    for (Path english : english()) {
      UiSources sources = UiSources.of(sourcesOf(english));
      read(english).stringPropertyNames().stream()
          .filter(key -> !isUsed(key, sources))
          .sorted()
          .forEach(key -> unused.add(english + ": " + key));
    }
    assertEquals(List.of(), unused);
  }

  @Test
  void noWordsThatPeopleReadStandInTheCode() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path english : english()) {
      found.addAll(UiSources.of(sourcesOf(english)).shown());
    }
    assertEquals(List.of(), found);
  }

  private static boolean isUsed(String key, UiSources sources) {
    return sources.literals().contains(key)
        || sources.literals().contains(LAST_NAME.matcher(key).replaceFirst(""))
        || sources.beginnings().stream()
            .anyMatch(beginning -> beginning.endsWith(".") && key.startsWith(beginning))
        || MADE_ELSEWHERE.stream().anyMatch(key::startsWith);
  }

  private static void check(Path file, String key, String text, List<String> wrong) {
    try {
      MessageFormat format = new MessageFormat(text, Locale.ENGLISH);
      for (Object part : format.getFormatsByArgumentIndex()) {
        if (part instanceof ChoiceFormat choice) {
          for (Object branch : choice.getFormats()) {
            new MessageFormat((String) branch, Locale.ENGLISH);
          }
        }
      }
    } catch (IllegalArgumentException broken) {
      wrong.add(file + ": " + key + ": " + broken.getMessage());
    }
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map((MatchResult place) -> place.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> without(Set<String> these, Set<String> those) {
    Set<String> left = new TreeSet<>(these);
    left.removeAll(those);
    return left;
  }

  private static Path sourcesOf(Path texts) {
    return SOURCES.resolve(RESOURCES.relativize(texts.getParent()));
  }

  private static List<Path> english() throws IOException {
    return all().stream()
        .filter(file -> file.getFileName().toString().equals("texts.properties"))
        .toList();
  }

  private static List<Path> others(Path english) throws IOException {
    return all().stream()
        .filter(file -> file.getParent().equals(english.getParent()) && !file.equals(english))
        .toList();
  }

  private static List<Path> all() throws IOException {
    try (Stream<Path> walk = Files.walk(RESOURCES)) {
      return walk.filter(
              file -> file.getFileName().toString().matches("texts(_[a-z]+)?\\.properties"))
          .sorted()
          .toList();
    }
  }

  private static Properties read(Path file) throws IOException {
    Properties texts = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      texts.load(in);
    }
    return texts;
  }
}
