package satow.store;

import java.util.Optional;

/**
 * Somebody who acts or is acted on in the store.
 *
 * @param code country and roles; empty where unknown
 * @param name the full name
 * @param mentions how often
 */
public record NamedActor(Optional<String> code, String name, int mentions) {}
