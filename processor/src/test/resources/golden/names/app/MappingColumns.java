package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.sql.DomainColumn;
import dev.rowan.sql.Part;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.TextExpr;
import dev.rowan.type.RowInput;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The columns of an embedded {@link Mapping}.
 *
 * @param <R> the table's record
 */
@NullMarked
@TableModel("""
        record app/Mapping PUBLIC SNAKE_CASE
        component r app/R
        component s java.lang/String""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class MappingColumns<R> extends Part<Mapping> {
    /**
     * The column of {@link Mapping#r()}.
     */
    public final DomainColumn<R, app.R, TextExpr> r;

    /**
     * The column of {@link Mapping#s()}.
     */
    public final TextColumn<R> s;

    /**
     * The columns, in the order of the record's components.
     */
    public MappingColumns(DomainColumn<R, app.R, TextExpr> r, TextColumn<R> s) {
        super(List.of(r, s));
        this.r = r;
        this.s = s;
    }

    @Override
    public Mapping read(RowInput in, int at) {
        return new Mapping(
                in.at(at, this.r.type()),
                in.stringAt(at + 1));
    }
}
