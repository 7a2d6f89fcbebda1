package satow.dossier;

import java.util.Optional;

/**
 * When an event took place or is to take place.
 *
 * @param interval the day or days; empty where the text gives none
 * @param text the expression that it rests on, where there is one
 * @param basis why this date, in words: {@code "Sunday, the last before publication"}
 */
public record EventDate(Optional<DateInterval> interval, Optional<String> text, String basis) {}
