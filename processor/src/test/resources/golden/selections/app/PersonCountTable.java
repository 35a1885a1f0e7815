package app;

import dev.rowan.sql.DerivedTable;
import dev.rowan.sql.IntegralExpr;
import dev.rowan.sql.ProjectionTable;
import dev.rowan.sql.Selection;
import dev.rowan.sql.TextExpr;
import dev.rowan.sql.ValueExpr;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@link PersonCount} records as rows to select from.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class PersonCountTable extends ProjectionTable<PersonCount> {
    /**
     * What {@code name} holds.
     */
    public final TextExpr name = text(0);

    /**
     * What {@code count} holds.
     */
    public final IntegralExpr<Long> count = integral(1);

    /**
     * What {@code oldest} holds.
     */
    public final Selection<@Nullable Person> oldest = nested(2);

    /**
     * What {@code at} holds.
     */
    public final Selection<Place> at = nested(3);

    /**
     * What {@code in} holds.
     */
    public final IntegralExpr<Integer> in = integral(4);

    /**
     * What {@code raw} holds.
     */
    public final ValueExpr<byte[]> raw = value(5);

    /**
     * The rows of a query.
     */
    public PersonCountTable(DerivedTable<PersonCount> rows) {
        super(rows, "name", "count", "oldest", "at", "in", "raw");
    }

    /**
     * The same rows under another name in a statement.
     */
    public PersonCountTable alias(String alias) {
        return new PersonCountTable(rows().alias(alias));
    }
}
