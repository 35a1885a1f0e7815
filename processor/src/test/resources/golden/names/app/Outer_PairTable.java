package app;

import dev.rowan.sql.DerivedTable;
import dev.rowan.sql.ProjectionTable;
import dev.rowan.sql.TextExpr;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * {@link Outer.Pair} records as rows to select from.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Outer_PairTable extends ProjectionTable<Outer.Pair> {
    /**
     * What {@code in} holds.
     */
    public final TextExpr in = text(0);

    /**
     * What {@code at} holds.
     */
    public final TextExpr at = text(1);

    /**
     * The rows of a query.
     */
    public Outer_PairTable(DerivedTable<Outer.Pair> rows) {
        super(rows, "in", "at");
    }

    /**
     * The same rows under another name in a statement.
     */
    public Outer_PairTable alias(String alias) {
        return new Outer_PairTable(rows().alias(alias));
    }
}
