package org.turnstone.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.turnstone.ui.kit.Background;

class LibraryModelTest {

  private final Interviews interviews =
      new Interviews()
          .add("anna", 2, "Illustrator")
          .add("bert", 2, "Composer")
          .add("carl", 2, "Jazz pianist")
          .code("anna", 2, 4)
          .code("carl", 2, 2);
  private final LibraryModel model = new LibraryModel(Background.atOnce());

  @BeforeEach
  void open() {
    update();
  }

  private void update() {
    model.update(interviews.catalogue(), interviews.project());
  }

  private List<String> shown() {
    return model.shown().stream().map(TranscriptRow::id).toList();
  }

  @Test
  void allAreListedInTheOrderOfTheirFiles() {
    assertEquals(List.of("anna", "bert", "carl"), shown());
    assertEquals(3, model.allProperty().get());
    assertEquals(1, model.doneProperty().get());
    assertEquals(new Progress(3, 6), model.totalProperty().get());
  }

  @Test
  void theFilterLooksAtNamesAndAttributesWhateverTheirCase() {
    model.filterProperty().set("JAZZ");
    assertEquals(List.of("carl"), shown());
    model.filterProperty().set(" ber");
    assertEquals(List.of("bert"), shown());
  }

  @Test
  void segmentsShowWhatIsToDoAndWhatIsDone() {
    model.segmentProperty().set(Segment.TO_DO);
    assertEquals(List.of("bert", "carl"), shown());
    model.segmentProperty().set(Segment.DONE);
    assertEquals(List.of("anna"), shown());
  }

  @Test
  void theOneThatIsReadStaysWhenItIsDone() {
    model.segmentProperty().set(Segment.TO_DO);
    model.read("carl");
    interviews.code("carl", 4, 4);
    update();
    assertEquals(List.of("bert", "carl"), shown());
    model.read("bert");
    assertEquals(List.of("bert"), shown());
  }

  @Test
  void theOrderCanFollowTheProgress() {
    model.orderProperty().set(Order.LEAST_CODED);
    assertEquals(List.of("bert", "carl", "anna"), shown());
    model.orderProperty().set(Order.MOST_CODED);
    assertEquals(List.of("anna", "carl", "bert"), shown());
  }

  @Test
  void aNewCodingReplacesOneRowAlone() {
    List<Integer> changed = new ArrayList<>();
    model
        .shown()
        .addListener(
            (ListChangeListener<TranscriptRow>)
                change -> {
                  while (change.next()) {
                    for (int i = change.getFrom(); i < change.getTo(); i++) {
                      changed.add(i);
                    }
                  }
                });
    interviews.code("bert", 2, 2);
    update();
    assertEquals(List.of(1), changed);
  }
}
