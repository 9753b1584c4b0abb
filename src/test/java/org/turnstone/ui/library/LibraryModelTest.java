package org.turnstone.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final LibraryModel model = new LibraryModel(Background.atOnce(), "Ana");

  @BeforeEach
  void open() {
    update();
  }

  private void update() {
    model.update(interviews.catalogue(), interviews.project());
  }

  private List<String> shown() {
    return model.shown().stream().map(ListEntry::key).toList();
  }

  @Test
  void allAreListedInTheOrderOfTheirFiles() {
    assertEquals(List.of("anna", "bert", "carl"), shown());
    assertEquals(3, model.allProperty().get());
    assertEquals(1, model.doneProperty().get());
    assertEquals(new Progress(3, 6), model.totalProperty().get());
  }

  @Test
  void theFilterLooksAtNamesAndAttributesWhateverTheirCaseAndAccents() {
    model.filterProperty().set("JAZZ");
    assertEquals(List.of("carl"), shown());
    model.filterProperty().set(" ber");
    assertEquals(List.of("bert"), shown());
    model.filterProperty().set("bér");
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
            (ListChangeListener<ListEntry>)
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

  @Test
  void transcriptsThatAreReadLaterFollowThoseThatAreThere() {
    List<String> added = new ArrayList<>();
    model
        .shown()
        .addListener(
            (ListChangeListener<ListEntry>)
                change -> {
                  while (change.next()) {
                    assertEquals(List.of(), change.getRemoved());
                    change.getAddedSubList().forEach(entry -> added.add(entry.key()));
                  }
                });
    interviews.add("dora", 2).add("emil", 1);
    update();
    assertEquals(List.of("dora", "emil"), added);
    assertEquals(List.of("anna", "bert", "carl", "dora", "emil"), shown());
  }

  @Test
  void noRowMovesWhileOneCodes() {
    model.read("bert");
    model.orderProperty().set(Order.LEAST_CODED);
    interviews.code("bert", 2, 4);
    update();
    assertEquals(List.of("bert", "carl", "anna"), shown());
    assertEquals(new Progress(2, 2), ((TranscriptRow) model.shown().getFirst()).progress());
    model.read("carl");
    assertEquals(List.of("carl", "anna", "bert"), shown());
  }

  @Test
  void theLastReadComeFirstAndThenTheLastCoded() {
    interviews.codeAs("Ana", "carl", 2, 60);
    update();
    model.read("bert");
    model.orderProperty().set(Order.LAST_READ);
    assertEquals(List.of("bert", "carl", "anna"), shown());
  }

  @Test
  void namesAreOrderedAsPeopleCount() {
    LibraryModel numbers = new LibraryModel(Background.atOnce(), "Ana");
    Interviews many = new Interviews().add("i10", 1).add("i9", 3).add("i1", 2);
    numbers.update(many.catalogue(), many.project());
    numbers.orderProperty().set(Order.ID);
    assertEquals(List.of("i1", "i9", "i10"), numbers.shown().stream().map(ListEntry::key).toList());
    numbers.orderProperty().set(Order.LONGEST);
    assertEquals(List.of("i9", "i1", "i10"), numbers.shown().stream().map(ListEntry::key).toList());
  }

  @Test
  void attributesPutTranscriptsTogether() {
    model.groupingProperty().set(Optional.of("attribute 0"));
    assertEquals(
        List.of("\nComposer", "bert", "\nIllustrator", "anna", "\nJazz pianist", "carl"), shown());
    assertEquals(new GroupRow("Illustrator", 1, new Progress(2, 2), false), model.shown().get(2));
    interviews.code("bert", 2, 2);
    update();
    assertEquals(new GroupRow("Composer", 1, new Progress(1, 2), false), model.shown().getFirst());
  }

  @Test
  void aCollapsedGroupIsCountedAndWalkedThroughAndOpensForWhatIsRead() {
    model.groupingProperty().set(Optional.of("attribute 0"));
    model.read("bert");
    model.collapse((GroupRow) model.shown().get(2), true);
    assertEquals(List.of("\nComposer", "bert", "\nIllustrator", "\nJazz pianist", "carl"), shown());
    assertEquals(Optional.of("anna"), model.neighbour(1));
    model.read("anna");
    assertEquals(
        List.of("\nComposer", "bert", "\nIllustrator", "anna", "\nJazz pianist", "carl"), shown());
  }

  @Test
  void chosenValuesNarrowTheListDown() {
    model.wish("attribute 0", "Composer", true);
    model.wish("attribute 0", "Illustrator", true);
    assertEquals(List.of("anna", "bert"), shown());
    model.wish("attribute 0", "Composer", false);
    assertEquals(List.of("anna"), shown());
    model.clear();
    assertEquals(3, shown().size());
  }

  @Test
  void attributesWithAFewValuesAreOffered() {
    Interviews many =
        new Interviews()
            .add("a", 1, "Potter", "1")
            .add("b", 1, "Weaver", "2")
            .add("c", 1, "Weaver", "3");
    model.update(many.catalogue(), many.project());
    List<Facet> offered = new ArrayList<>();
    model.survey(offered::addAll);
    assertEquals(
        List.of(
            new Facet(
                "attribute 0",
                List.of(new Facet.Value("Weaver", 2), new Facet.Value("Potter", 1)))),
        offered);
  }

  @Test
  void whatAHiddenCoderDidIsNotDone() {
    model.hideCoders(Set.of("Ana"));
    assertEquals(new Progress(0, 6), model.totalProperty().get());
    assertEquals(Optional.of("anna"), model.nextUnfinished());
    model.hideCoders(Set.of());
    assertEquals(Optional.of("bert"), model.nextUnfinished());
  }

  @Test
  void aChangeThatIsOvertakenIsNotLost() {
    List<Runnable> work = new ArrayList<>();
    LibraryModel slow = new LibraryModel(new Background(work::add, Runnable::run), "Ana");
    slow.update(interviews.catalogue(), interviews.project());
    work.removeFirst().run();
    slow.update(interviews.catalogue(), interviews.code("bert", 2, 2).project());
    slow.update(interviews.catalogue(), interviews.code("carl", 4, 4).project());
    while (!work.isEmpty()) {
      work.removeFirst().run();
    }
    assertEquals(
        List.of(new Progress(2, 2), new Progress(1, 2), new Progress(2, 2)),
        slow.shown().stream().map(row -> ((TranscriptRow) row).progress()).toList());
  }
}
