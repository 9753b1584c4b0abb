package org.turnstone.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  @TempDir Path home;

  @Test
  void whatIsChosenIsThereTheNextTime() {
    settings().setCoder("Ana Sofía");
    settings().set("theme", "DARK");
    assertEquals("Ana Sofía", settings().coder());
    assertEquals(Optional.of("DARK"), settings().get("theme"));
  }

  @Test
  void twoWindowsDoNotOverwriteEachOther() {
    Settings one = settings();
    Settings other = settings();
    one.remember(project("a"));
    other.remember(project("b"));
    assertEquals(List.of("b", "a"), names(settings()));
    assertEquals(one.machine(), other.machine());
  }

  @Test
  void theLastProjectIsFirstAndStandsThereOnce() {
    Settings settings = settings();
    List.of("a", "b", "a").forEach(name -> settings.remember(project(name)));
    assertEquals(List.of("a", "b"), names(settings));
    assertEquals(project("a"), settings().recent().getFirst());
  }

  @Test
  void onlyTheLastTwelveProjectsAreKept() {
    Settings settings = settings();
    for (int i = 0; i < 20; i++) {
      settings.remember(project("p" + i));
    }
    assertEquals(12, settings().recent().size());
    assertEquals("p19", settings().recent().getFirst().name());
  }

  @Test
  void aForgottenProjectIsOffTheList() {
    settings().remember(project("a"));
    settings().forget(home.resolve("a"));
    assertEquals(List.of(), settings().recent());
  }

  @Test
  void settingsThatCannotBeReadCountAsNone() throws IOException {
    Path file = home.resolve("settings/settings.properties");
    Files.createDirectories(file.getParent());
    Files.write(file, "coder=\\u00zz\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(System.getProperty("user.name", "me"), settings().coder());
    settings().setCoder("Ana");
    assertEquals("Ana", settings().coder());
  }

  @Test
  void placesFollowTheEnvironment() {
    Places moved =
        Places.ofSystem(
            Map.of(
                Places.CACHE_VARIABLE, home.resolve("c").toString(),
                Places.SETTINGS_VARIABLE, home.resolve("s").toString()));
    assertEquals(home.resolve("c"), moved.cache());
    assertEquals(home.resolve("s"), moved.settings());
    assertEquals(home.resolve("s/state/turnstone.log"), moved.log());
    assertNotEquals(home.resolve("c"), Places.ofSystem(Map.of()).cache());
  }

  private Settings settings() {
    return new Settings(TestFolder.places(home));
  }

  private RecentProject project(String name) {
    return new RecentProject(
        home.resolve(name), name, 3, 5, 9, Instant.parse("2026-10-14T09:12:00Z"), "p01", 4);
  }

  private static List<String> names(Settings settings) {
    return settings.recent().stream().map(RecentProject::name).toList();
  }

  @Test
  void settingsThatCannotBeWrittenLeaveNothingBehind() throws IOException {
    Path file = TestFolder.places(home).settings().resolve("settings.properties");
    Files.createDirectories(file.resolve("in the way"));
    settings().setCoder("Ben");
    try (Stream<Path> left = Files.list(file.getParent())) {
      assertEquals(List.of(file), left.toList());
    }
  }
}
