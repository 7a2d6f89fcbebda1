package satow.dossier.dating;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person's time in an office.
 *
 * @param surname as news writes it alone
 * @param fullName given name first
 * @param title the office as news writes it before the name: {@code Prime Minister}
 * @param start first day
 * @param end last day; empty while in office
 */
public record TermOfOffice(
    String surname, String fullName, String title, LocalDate start, Optional<LocalDate> end) {}
