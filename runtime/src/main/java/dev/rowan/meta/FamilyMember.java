package dev.rowan.meta;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of a family as its table knows it.
 *
 * @param value what the discriminator holds in its rows
 * @param required the columns that are not NULL in its rows, and may be in those of others
 * @param own the table of what is its own; null where all is in the family's
 * @param absent the columns of others that have a default, which is not for its rows
 */
public record FamilyMember(
        String value, List<String> required, @Nullable MemberTable own, List<String> absent) {
    /** Copies the lists. */
    public FamilyMember {
        required = List.copyOf(required);
        absent = List.copyOf(absent);
    }

    /** A member and the columns that it requires. */
    public static FamilyMember of(String value, String... required) {
        return new FamilyMember(value, List.of(required), null, List.of());
    }

    /** The same, whose rows do not take the defaults of these columns. */
    public FamilyMember without(String... columns) {
        return new FamilyMember(value, required, own, List.of(columns));
    }

    /** The same with these columns in a table of its own. */
    public FamilyMember apart(String table, String... columns) {
        return new FamilyMember(value, required, new MemberTable(table, List.of(columns)), absent);
    }
}
