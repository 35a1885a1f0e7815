package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.RecordMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.Table;
import dev.rowan.sql.TemporalColumn;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code visit} of {@link Visit}.
 */
@NullMarked
@TableModel("""
        record app/Visit PUBLIC SNAKE_CASE
        @Table
        component page java.lang/String
        component at java.time/Instant""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class VisitTable extends Table<Visit> {
    private static final TableMeta META = TableMeta.table("visit")
            .columns(
                    column("page", SqlTypes.STRING),
                    column("at", SqlTypes.INSTANT))
            .build();

    /**
     * The table under its own name.
     */
    public static final VisitTable VISIT = new VisitTable(null);

    /**
     * The column {@code page}.
     */
    public final TextColumn<Visit> page = text(0);

    /**
     * The column {@code at}.
     */
    public final TemporalColumn<Visit, Instant> at = instant(1);

    private VisitTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public VisitTable alias(CharSequence alias) {
        return new VisitTable(alias);
    }

    private static final class Mapping extends RecordMapping<Visit> {
        public Visit read(RowInput in, int at) {
            return new Visit(
                    in.stringAt(at),
                    in.instantAt(at + 1));
        }

        public void bindColumn(Visit row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putString(row.page());
                case 1 -> out.putInstant(row.at());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Visit row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.page();
                case 1 -> row.at();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }
    }
}
