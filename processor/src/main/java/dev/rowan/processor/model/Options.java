package dev.rowan.processor.model;

import dev.rowan.annotation.NamingStrategy;
import java.util.List;
import java.util.Set;

/**
 * What the compiler was told with {@code -A}.
 *
 * @param naming {@code rowan.naming}: the strategy where no {@code @Naming} says otherwise
 * @param dialects the dialects' names that annotations may mention: those that come with Rowan, and those that
 *     {@code rowan.dialects} adds
 */
public record Options(NamingStrategy naming, Set<String> dialects) {

    /** The dialects that come with Rowan. */
    public static final List<String> OWN_DIALECTS = List.of("h2", "mysql", "mariadb", "postgresql", "sqlite");

    public Options {
        dialects = Set.copyOf(dialects);
    }
}
