package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.DomainColumn;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TextExpr;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code user} of {@link Outer.User}.
 */
@NullMarked
@TableModel("""
        record app/Outer.User PUBLIC SNAKE_CASE
        @Table
        component id long
        @Id
        @Generated
        component kind app/Outer.User.Kind""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Outer_UserTable extends KeyedTable<Outer.User, Long> {
    private static final SqlType<Outer.User.Kind> KIND_TYPE = SqlTypes.enumByName(Outer.User.Kind.class, Outer.User.Kind.values());

    private static final TableMeta META = TableMeta.table("user")
            .columns(
                    column("id", SqlTypes.INT64).identity(),
                    column("kind", KIND_TYPE))
            .build();

    /**
     * The table under its own name.
     */
    public static final Outer_UserTable USER = new Outer_UserTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Outer.User, Long> id = int64(0);

    /**
     * The column {@code kind}.
     */
    public final DomainColumn<Outer.User, Outer.User.Kind, TextExpr> kind = text(1, KIND_TYPE);

    private Outer_UserTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public Outer_UserTable alias(CharSequence alias) {
        return new Outer_UserTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Outer.User, Long> {
        public Outer.User read(RowInput in, int at) {
            return new Outer.User(
                    in.longAt(at),
                    in.at(at + 1, KIND_TYPE));
        }

        public void bindColumn(Outer.User row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.put(KIND_TYPE, row.kind());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Outer.User row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.kind();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(Outer.User row) {
            return (row.id() == 0 ? 1L : 0L);
        }

        public Outer.User withServerValues(Outer.User row, RowInput in, int at) {
            return new Outer.User(
                    in.longAt(at),
                    row.kind());
        }

        public Long key(Outer.User row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }
    }
}
