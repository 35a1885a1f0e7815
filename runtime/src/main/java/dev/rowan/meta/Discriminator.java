package dev.rowan.meta;

import java.util.regex.Pattern;

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

    /** The value as it stands in the text of statements. */
    public String literal() {
        return "'" + value + "'";
    }
}
