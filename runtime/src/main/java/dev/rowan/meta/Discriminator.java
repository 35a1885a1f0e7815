package dev.rowan.meta;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What tells the rows of a member of a family from those of the others in the same table.
 *
 * @param column the column
 * @param value what it holds: letters, digits, {@code _}, {@code -} and dots
 */
public record Discriminator(ColumnMeta column, String value) {
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_.-]{1,40}");

    /** Refuses what could be more than a value where it stands in the text of a statement. */
    public Discriminator {
        if (!VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("A discriminator has letters, digits, _, - and dots only");
        }
    }

    /** Equal by the column's name and the value. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Discriminator discriminator
                && value.equals(discriminator.value)
                && column.name().equals(discriminator.column.name());
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The value as it stands in the text of statements. */
    public String literal() {
        return "'" + value + "'";
    }
}
