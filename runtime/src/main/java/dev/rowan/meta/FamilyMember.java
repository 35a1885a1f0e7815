package dev.rowan.meta;

import java.util.List;

/**
 * A member of a family as its table knows it.
 *
 * @param value what the discriminator holds in its rows
 * @param required the columns that are not NULL in its rows, and may be in those of others
 */
public record FamilyMember(String value, List<String> required) {
    /** Copies the list. */
    public FamilyMember {
        required = List.copyOf(required);
    }

    /** A member and the columns that it requires. */
    public static FamilyMember of(String value, String... required) {
        return new FamilyMember(value, List.of(required));
    }
}
