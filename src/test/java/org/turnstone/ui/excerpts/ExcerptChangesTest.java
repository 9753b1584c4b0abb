package org.turnstone.ui.excerpts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.edit.Edit;
import org.turnstone.excerpts.CaseMatrix;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Quotation;
import org.turnstone.model.Transcript;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Changes;
import org.turnstone.ui.kit.ChangesAtOnce;
import org.turnstone.ui.kit.Visibility;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

/// So many excerpts that what becomes of them is found away from the window.
class ExcerptChangesTest {

  private static final int MANY = 1_001;

  @TempDir private Path home;
  private final CodeId money = new CodeId("money");
  private final CodeId joy = new CodeId("joy");
  private Workspace workspace;
  private ExcerptChanges changes;

  @BeforeEach
  void open() throws IOException {
    workspace = TestFolder.open(TestFolder.two(home), home, "Ana");
    Transcript transcript = workspace.transcript("p01");
    Quotation words = transcript.quote(transcript.turn(2).orElseThrow().range());
    Stream<Edit> codes = Stream.of(money, joy).map(ExcerptChangesTest::added);
    Stream<Edit> codings =
        Stream.generate(
                () -> new Coding(CodingId.random(), money, "p01", words, "Ana", Instant.EPOCH, ""))
            .limit(MANY)
            .map(Edit.CodingAdded::new);
    workspace.perform("Made", Stream.concat(codes, codings).toList()).join();
    changes =
        new ExcerptChanges(
            new ExcerptsModel(workspace, Background.atOnce(), new Visibility()), new Here());
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  @Test
  void allAreTakenOffAsOneAction() {
    int before = workspace.history().actions().size();
    changes.remove(codings());
    assertEquals(List.of(), codings());
    assertEquals(before + 1, workspace.history().actions().size());
  }

  @Test
  void allGetAnotherCodeAsOneAction() {
    int before = workspace.history().actions().size();
    changes.recode(codings(), joy);
    assertEquals(before + 1, workspace.history().actions().size());
    assertEquals(List.of(joy), codings().stream().map(Coding::code).distinct().toList());
  }

  private List<Coding> codings() {
    return workspace.project().allCodings().toList();
  }

  private static Edit added(CodeId id) {
    return new Edit.CodeAdded(new Code(id, id.value(), CodeColour.AZURE, Optional.empty()));
  }

  private final class Here implements ExcerptsActions {

    @Override
    public void open(Coding coding, int turn) {}

    @Override
    public void place(Coding coding) {}

    @Override
    public Changes changes() {
      return new ChangesAtOnce(
          workspace::project, (label, edits) -> workspace.perform(label, edits).join());
    }

    @Override
    public List<String> formats() {
      return List.of();
    }

    @Override
    public void export(String format, ExcerptsModel.Shown shown) {}

    @Override
    public void export(CaseMatrix matrix, boolean onlyWhether) {}
  }
}
