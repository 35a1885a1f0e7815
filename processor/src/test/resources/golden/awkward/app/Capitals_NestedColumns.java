package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.Part;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.RowInput;
import java.lang.Integer;
import java.lang.Override;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The columns of an embedded {@link Capitals.Nested}.
 *
 * @param <R> the table's record
 */
@NullMarked
@TableModel("""
        record app/Capitals.Nested PUBLIC SNAKE_CASE
        component List java.lang/String
        component Optional java.util/Optional<java.lang/String>
        component SqlTypes java.util/Optional<java.lang/Integer>""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Capitals_NestedColumns<R> extends Part<Capitals.Nested> {
    /**
     * The column of {@link Capitals.Nested#List()}.
     */
    public final TextColumn<R> List;

    /**
     * The column of {@link Capitals.Nested#Optional()}.
     */
    public final TextColumn<R> Optional;

    /**
     * The column of {@link Capitals.Nested#SqlTypes()}.
     */
    public final IntegralColumn<R, Integer> SqlTypes;

    /**
     * The columns, in the order of the record's components.
     */
    public Capitals_NestedColumns(TextColumn<R> List, TextColumn<R> Optional,
            IntegralColumn<R, Integer> SqlTypes) {
        super(java.util.List.of(List, Optional, SqlTypes));
        this.List = List;
        this.Optional = Optional;
        this.SqlTypes = SqlTypes;
    }

    @Override
    public Capitals.Nested read(RowInput in, int at) {
        return new Capitals.Nested(
                in.stringAt(at),
                java.util.Optional.ofNullable(in.stringOrNullAt(at + 1)),
                java.util.Optional.ofNullable(in.intOrNullAt(at + 2)));
    }
}
