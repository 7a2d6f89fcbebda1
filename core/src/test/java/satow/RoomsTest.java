package satow;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Imports point one way: article ← language ← coding ← dossier, and nobody knows the front door.
 */
class RoomsTest {
  private static final List<String> ROOMS = List.of("article", "language", "coding", "dossier");

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("satow");

  @Test
  void noRoomKnowsALaterOne() {
    for (int room = 0; room < ROOMS.size() - 1; room++) {
      String[] later =
          ROOMS.subList(room + 1, ROOMS.size()).stream()
              .map(name -> "satow." + name + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("satow." + ROOMS.get(room) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .check(classes);
    }
  }

  @Test
  void nobodyKnowsTheFrontDoor() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOMS.stream().map(name -> "satow." + name + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("satow")
        .check(classes);
  }
}
