package org.turnstone.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalNameTest {

  @Test
  void aPlainNameIsItsOwnSlug() {
    assertEquals("ana~7f3c21.jsonl", JournalName.of("Ana", "7f3c21").file());
    assertEquals("anne-smith~7f3c21.jsonl", JournalName.of("Anne Smith", "7F3C-21").file());
  }

  @Test
  void differentNamesGiveDifferentFiles() {
    List<String> names =
        List.of(
            "Ana",
            "ana",
            "ANA",
            "Aná",
            "A na",
            "Ana ",
            " Ana",
            "A/na",
            "A\\na",
            "",
            " ",
            "أنا",
            "安娜",
            "CON",
            "..",
            "ana~7f3c21",
            "Ana\n",
            "a".repeat(300),
            "a".repeat(301),
            "😀");
    assertEquals(
        names.size(),
        names.stream().map(name -> JournalName.of(name, "1").file()).distinct().count());
    for (String name : names) {
      String file = JournalName.of(name, "1").file();
      assertTrue(file.matches("[a-z0-9_-]{1,60}~1\\.jsonl"), file);
      assertEquals(JournalName.of(name, "1"), JournalName.ofFile(file));
    }
  }

  @Test
  void aNameTypedOnTwoSystemsIsTheSame() {
    assertEquals(JournalName.of("Jos\u00e9", "1"), JournalName.of("Jose\u0301", "1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ana~7f3c21.jsonl",
        "ana~7f3c21 (conflicted copy).jsonl",
        "ana~7f3c21 (Ana's conflicted copy 2026-10-14).jsonl",
        "ana~7f3c21.sync-conflict-20261014-091200-ABCDEFG.jsonl",
        "ana~7f3c21-LAPTOP.jsonl",
        "ana~7f3c21 2.jsonl",
        "ana~7f3c21 (1).jsonl",
        "Copy of ana~7f3c21.jsonl"
      })
  void aConflictedCopyBelongsToItsJournal(String file) {
    assertEquals("ana~7f3c21", JournalName.ofFile(file).value());
  }

  @Test
  void unfinishedFilesOfSyncEnginesAreNoJournals() {
    List<String> files =
        List.of(".ana~1.jsonl.Xy12", ".syncthing.ana~1.jsonl", "ana~1.jsonl.part", "ana~1.jsonl");
    assertEquals(
        List.of("ana~1.jsonl"),
        files.stream().filter(JournalName::isJournal).collect(Collectors.toList()));
  }
}
