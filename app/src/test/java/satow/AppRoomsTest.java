package satow;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Imports point one way: core ← store ← intake ← serve ← cli. */
class AppRoomsTest {
  private static final String[] CORE = {
    "satow", "satow.article..", "satow.language..", "satow.coding..", "satow.dossier.."
  };

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("satow");

  @Test
  void coreKnowsNothingOfTheApp() {
    none(CORE, "satow.store..", "satow.intake..", "satow.serve..", "satow.cli..");
  }

  @Test
  void theStoreKnowsNothingOfWhatFillsIt() {
    none(new String[] {"satow.store.."}, "satow.intake..", "satow.serve..", "satow.cli..");
  }

  @Test
  void theIntakeKnowsNeitherTheServerNorTheCommands() {
    none(new String[] {"satow.intake.."}, "satow.serve..", "satow.cli..");
  }

  @Test
  void theServerDoesNotKnowTheCommands() {
    none(new String[] {"satow.serve.."}, "satow.cli..");
  }

  private void none(String[] room, String... later) {
    noClasses()
        .that()
        .resideInAnyPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later)
        .allowEmptyShould(true)
        .check(classes);
  }
}
