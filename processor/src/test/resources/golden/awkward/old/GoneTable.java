package old;

import dev.rowan.sql.DerivedTable;
import dev.rowan.sql.DomainExpr;
import dev.rowan.sql.ProjectionTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * {@link Gone} records as rows to select from.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class GoneTable extends ProjectionTable<Gone> {
    /**
     * What {@code kind} holds.
     */
    public final DomainExpr<Old.Kind, ?> kind = domain(0);

    /**
     * The rows of a query.
     */
    public GoneTable(DerivedTable<Gone> rows) {
        super(rows, "kind");
    }

    /**
     * The same rows under another name in a statement.
     */
    public GoneTable alias(String alias) {
        return new GoneTable(rows().alias(alias));
    }
}
