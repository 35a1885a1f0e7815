package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.Part;
import dev.rowan.sql.TemporalColumn;
import dev.rowan.type.RowInput;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The columns of an embedded {@link Base}.
 *
 * @param <R> the table's record
 */
@NullMarked
@TableModel("""
        record app/Base PUBLIC SNAKE_CASE
        nullable id java.lang/Long
        @Id
        @Generated
        component version long
        @Version
        component createdAt java.time/Instant
        @CreatedAt""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class BaseColumns<R> extends Part<Base> {
    /**
     * The column of {@link Base#id()}.
     */
    public final IntegralColumn<R, Long> id;

    /**
     * The column of {@link Base#version()}.
     */
    public final IntegralColumn<R, Long> version;

    /**
     * The column of {@link Base#createdAt()}.
     */
    public final TemporalColumn<R, Instant> createdAt;

    /**
     * The columns, in the order of the record's components.
     */
    public BaseColumns(IntegralColumn<R, Long> id, IntegralColumn<R, Long> version,
            TemporalColumn<R, Instant> createdAt) {
        super(List.of(id, version, createdAt));
        this.id = id;
        this.version = version;
        this.createdAt = createdAt;
    }

    @Override
    public Base read(RowInput in, int at) {
        return new Base(
                in.longOrNullAt(at),
                in.longAt(at + 1),
                in.instantAt(at + 2));
    }
}
