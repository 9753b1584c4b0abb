package org.turnstone.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Visibility;
import org.turnstone.workspace.CoderWork;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

class CodersModelTest {

  @TempDir private Path home;
  private Workspace workspace;
  private Visibility visibility;
  private CodersModel model;

  @BeforeEach
  void open() throws IOException {
    workspace = TestFolder.open(TestFolder.samples(home), home, "Ana");
    lookAnew();
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  @Test
  void everyCoderIsListedWithWhatTheyDid() {
    model.count();
    assertEquals(
        List.of(
            new CoderWork("Ana", 36, 8, lastOf("Ana")), new CoderWork("Ben", 16, 6, lastOf("Ben"))),
        model.coders());
  }

  @Test
  void withOnlyMineNobodyElsesCodingsAreShownAndItIsSaid() {
    assertEquals("", model.hiddenProperty().get());
    model.onlyMineProperty().set(true);
    assertEquals(Set.of("Ben"), visibility.hiddenCoders());
    assertEquals("Only your codings are shown", model.hiddenProperty().get());
    model.onlyMineProperty().set(false);
    assertEquals(Set.of(), visibility.hiddenCoders());
    assertEquals("", model.hiddenProperty().get());
  }

  @Test
  void whatIsHiddenIsKeptForTheProject() {
    model.onlyMineProperty().set(true);
    lookAnew();
    assertTrue(model.onlyMineProperty().get());
    assertTrue(visibility.hidesCoder("Ben"));
    model.onlyMineProperty().set(false);
    model.show("Ana", false);
    lookAnew();
    assertFalse(model.onlyMineProperty().get());
    assertEquals(Set.of("Ana"), visibility.hiddenCoders());
    assertEquals("Codings of Ana are hidden", model.hiddenProperty().get());
  }

  @Test
  void whoShowsAnothersCodingsDoesNotSeeOnlyTheirOwn() {
    visibility.hideCoder("Cem");
    model.onlyMineProperty().set(true);
    model.show("Ben", true);
    assertFalse(model.onlyMineProperty().get());
    assertEquals(Set.of("Cem"), visibility.hiddenCoders());
  }

  @Test
  void whoseWorkArrivesLaterIsHiddenToo() {
    model.onlyMineProperty().set(true);
    Coding one = workspace.project().allCodings().findFirst().orElseThrow();
    Coding imported =
        new Coding(
            CodingId.random(),
            one.code(),
            one.transcript(),
            one.quotation(),
            "Dana",
            Instant.EPOCH,
            "");
    workspace.listen(model::changed);
    workspace.perform("Imported", List.of(new Edit.CodingAdded(imported)));
    assertFalse(visibility.shows(imported));
    lookAnew();
    assertFalse(visibility.shows(imported));
  }

  private Optional<Instant> lastOf(String coder) {
    return workspace.history().latestFirst().stream()
        .filter(action -> action.coder().equals(coder))
        .map(Action::at)
        .max(Comparator.naturalOrder());
  }

  private void lookAnew() {
    visibility = new Visibility();
    model =
        new CodersModel(
            workspace, visibility, new Settings(TestFolder.places(home)), Background.atOnce());
  }
}
