package dev.rowan.processor.model;

import dev.rowan.annotation.NamingStrategy;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the compiler was told with {@code -A}.
 *
 * @param naming {@code rowan.naming}: the strategy where no {@code @Naming} says otherwise
 * @param targets {@code rowan.dialects}: the dialects that the build is for, none where it does not say
 */
public record Options(NamingStrategy naming, List<String> targets) {

    /** The dialects that come with Rowan. */
    public static final List<String> OWN_DIALECTS = List.of("h2", "mysql", "mariadb", "postgresql", "sqlite");

    public Options {
        targets = List.copyOf(targets);
    }

    /** The dialects' names that annotations may mention: Rowan's own, and those that the build is for. */
    public Set<String> dialects() {
        return Stream.concat(OWN_DIALECTS.stream(), targets.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
