package satow.dossier;

import java.util.Optional;

/**
 * Where an event took place.
 *
 * @param name as gazetteers have it ({@code Beijing})
 * @param country ISO 3166 alpha-3; empty for high seas and places in dispute
 */
public record Place(String name, Optional<String> country) {}
