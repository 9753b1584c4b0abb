package org.turnstone.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The one direction of dependencies, and the size of things, each with its reason.
class ArchitectureTest {

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
}
