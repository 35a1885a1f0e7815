package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.sql.Part;
import dev.rowan.sql.TemporalColumn;
import dev.rowan.type.RowInput;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The columns of an embedded {@link Audit}.
 *
 * @param <R> the table's record
 */
@NullMarked
@TableModel("""
        record app/Audit PUBLIC SNAKE_CASE
        component createdAt java.time/Instant
        @CreatedAt
        component updatedAt java.time/Instant
        @UpdatedAt""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class AuditColumns<R> extends Part<Audit> {
    /**
     * The column of {@link Audit#createdAt()}.
     */
    public final TemporalColumn<R, Instant> createdAt;

    /**
     * The column of {@link Audit#updatedAt()}.
     */
    public final TemporalColumn<R, Instant> updatedAt;

    /**
     * The columns, in the order of the record's components.
     */
    public AuditColumns(TemporalColumn<R, Instant> createdAt,
            TemporalColumn<R, Instant> updatedAt) {
        super(List.of(createdAt, updatedAt));
        this.createdAt = createdAt;
        this.updatedAt = updatedAt;
    }

    @Override
    public Audit read(RowInput in, int at) {
        return new Audit(
                in.instantAt(at),
                in.instantAt(at + 1));
    }
}
