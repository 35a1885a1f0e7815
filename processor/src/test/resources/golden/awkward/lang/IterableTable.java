package lang;

import dev.rowan.sql.DerivedTable;
import dev.rowan.sql.IntegralExpr;
import dev.rowan.sql.ProjectionTable;
import dev.rowan.sql.Selection;
import dev.rowan.sql.TextExpr;
import java.lang.Integer;
import java.lang.String;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * {@link Iterable} records as rows to select from.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class IterableTable extends ProjectionTable<Iterable> {
    /**
     * What {@code name} holds.
     */
    public final TextExpr name = text(0);

    /**
     * What {@code a} holds.
     */
    public final IntegralExpr<Integer> a = integral(1);

    /**
     * What {@code object} holds.
     */
    public final Selection<Object> object = nested(2);

    /**
     * The rows of a query.
     */
    public IterableTable(DerivedTable<Iterable> rows) {
        super(rows, "name", "a", "object");
    }

    /**
     * The same rows under another name in a statement.
     */
    public IterableTable alias(String alias) {
        return new IterableTable(rows().alias(alias));
    }
}
