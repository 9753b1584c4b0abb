package org.turnstone.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The one direction of dependencies, each rule with its reason. The drawing of it is in
/// `docs/architecture.md`.
class ArchitectureTest {

  private static final String ROOT = "org.turnstone.";
  private static final String[] SCREENS = {
    ROOT + "ui.transcript..",
    ROOT + "ui.library..",
    ROOT + "ui.coding..",
    ROOT + "ui.codebook..",
    ROOT + "ui.search..",
    ROOT + "ui.excerpts..",
    ROOT + "ui.export..",
    ROOT + "ui.memos..",
    ROOT + "ui.history..",
    ROOT + "ui.people..",
    ROOT + "ui.check..",
    ROOT + "ui.speakers..",
    ROOT + "ui.start.."
  };

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.turnstone");

  @Test
  void packagesFormNoCycles() {
    slices()
        .matching("org.turnstone.(**)")
        .should()
        .beFreeOfCycles()
        .because("a knot of packages can only be understood, tested and changed as a whole")
        .check(CLASSES);
  }

  @Test
  void theModelKnowsOnlyTheJavaBaseLibrary() {
    classes()
        .that()
        .resideInAPackage(ROOT + "model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            ROOT + "model..",
            "java.lang..",
            "java.util..",
            "java.time..",
            "java.text..",
            "java.nio.charset..",
            "org.jspecify..")
        .because("everything else is built on it, and it must outlive every library")
        .check(CLASSES);
  }

  @Test
  void theCacheKnowsNothingOfWhatIsKeptInIt() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "cache..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others("cache"))
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "model..")
        .because("whoever keeps something says how, beside what it is")
        .check(CLASSES);
  }

  @Test
  void onlyTheWindowKnowsJavaFx() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "ui..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..")
        .because("the program does all its work without a screen: on the command line, in tests")
        .check(CLASSES);
  }

  @Test
  void featuresKnowTheModelAndNotEachOther() {
    for (String feature :
        new String[] {
          "transcript", "edit", "search", "excerpts", "export", "placing", "check", "speakers"
        }) {
      noClasses()
          .that()
          .resideInAPackage(ROOT + feature + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others(feature))
          .because("a feature is changed, or thrown away, without reading the others")
          .check(CLASSES);
    }
  }

  @Test
  void codebooksKnowHowTablesAreWrittenAndTheModel() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "codebook..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ROOT + "transcript..",
            ROOT + "edit..",
            ROOT + "journal..",
            ROOT + "search..",
            ROOT + "placing..",
            ROOT + "workspace..",
            ROOT + "cli..",
            ROOT + "ui..")
        .because("a file says what it says, whatever project it is read into")
        .check(CLASSES);
  }

  @Test
  void theJournalKnowsEditsAndTheModel() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "journal..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ROOT + "transcript..",
            ROOT + "search..",
            ROOT + "export..",
            ROOT + "codebook..",
            ROOT + "placing..",
            ROOT + "workspace..",
            ROOT + "cli..",
            ROOT + "ui..")
        .because("it writes down what people did, whatever became of it")
        .check(CLASSES);
  }

  @Test
  void useCasesKnowNoScreenAndNoCommandLine() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "workspace..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + "cli..", ROOT + "ui..", "picocli..")
        .because("the window and the commands do the same things through it")
        .check(CLASSES);
  }

  @Test
  void theWindowAndTheCommandsDoNotKnowEachOther() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "ui..")
        .because("a command must run where there is no JavaFX")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "ui..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "cli..")
        .because("the window is not a wrapper of commands")
        .check(CLASSES);
  }

  @Test
  void sisterViewsDoNotKnowEachOther() {
    for (String screen : SCREENS) {
      noClasses()
          .that()
          .resideInAPackage(screen)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(withShell(screen))
          .because("the shell composes views; a view that knows its sister cannot stand alone")
          .check(CLASSES);
    }
  }

  @Test
  void theFrameOfTheWindowKnowsNoView() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + "ui.shell..", ROOT + "ui.kit..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SCREENS)
        .because("menus, panels and sheets are the same whatever they show")
        .check(CLASSES);
  }

  @Test
  void librariesStayWhereTheyAreNamed() {
    library("org.apache.lucene..", "search");
    library("org.commonmark..", "transcript");
    library("de.siegmar.fastcsv..", "transcript.table");
    library("tools.jackson..", "transcript.json", "journal", "export", "codebook", "cli");
    library("org.apache.poi..", "transcript.document.word");
    library("com.rtfparserkit..", "transcript.document.richtext");
    library("org.jsoup..", "transcript.document.html");
    library("picocli..", "cli");
  }

  @Test
  void oneClassHopsToTheWindowsThread() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + "ui.kit.FxThread")
        .should()
        .callMethod("javafx.application.Platform", "runLater", Runnable.class.getName())
        .because("who runs on which thread can be read in one place")
        .check(CLASSES);
  }

  @Test
  void nothingOpensANetworkConnection() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javax.net..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.net\\.(Socket|ServerSocket|URLConnection|HttpURLConnection)")
        .because("interviews are confidential and stay on this computer")
        .check(CLASSES);
  }

  private static void library(String packages, String... homes) {
    String[] inside = new String[homes.length];
    for (int i = 0; i < homes.length; i++) {
      inside[i] = ROOT + homes[i] + "..";
    }
    noClasses()
        .that()
        .resideOutsideOfPackages(inside)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(packages)
        .because("a library that is known in one room can be replaced in one room")
        .check(CLASSES);
  }

  private static String[] others(String feature) {
    return java.util.stream.Stream.of(
            "transcript",
            "edit",
            "journal",
            "search",
            "excerpts",
            "export",
            "codebook",
            "placing",
            "check",
            "speakers",
            "workspace",
            "cli",
            "ui")
        .filter(name -> !name.equals(feature))
        .map(name -> ROOT + name + "..")
        .toArray(String[]::new);
  }

  private static String[] withShell(String screen) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(SCREENS).filter(other -> !other.equals(screen)),
            java.util.stream.Stream.of(ROOT + "ui.shell.."))
        .toArray(String[]::new);
  }
}
