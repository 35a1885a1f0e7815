package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.BooleanColumn;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code membership} of {@link Membership}.
 */
@NullMarked
@TableModel("""
        record app/Membership PUBLIC SNAKE_CASE
        @Table
        component personId java.lang/Long
        @Id
        component club java.lang/String
        @Id
        component honorary boolean""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class MembershipTable extends KeyedTable<Membership, MembershipKey> {
    private static final TableMeta META = TableMeta.table("membership")
            .columns(
                    column("person_id", "personId", SqlTypes.INT64).key(),
                    column("club", SqlTypes.STRING).key(),
                    column("honorary", SqlTypes.BOOLEAN))
            .build();

    /**
     * The table under its own name.
     */
    public static final MembershipTable MEMBERSHIP = new MembershipTable(null);

    /**
     * The column {@code person_id}.
     */
    public final IntegralColumn<Membership, Long> personId = int64(0);

    /**
     * The column {@code club}.
     */
    public final TextColumn<Membership> club = text(1);

    /**
     * The column {@code honorary}.
     */
    public final BooleanColumn<Membership> honorary = bool(2);

    private MembershipTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public MembershipTable alias(CharSequence alias) {
        return new MembershipTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Membership, MembershipKey> {
        public Membership read(RowInput in, int at) {
            return new Membership(
                    in.longAt(at),
                    in.stringAt(at + 1),
                    in.booleanAt(at + 2));
        }

        public void bindColumn(Membership row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.personId());
                case 1 -> out.putString(row.club());
                case 2 -> out.putBoolean(row.honorary());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Membership row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.personId();
                case 1 -> row.club();
                case 2 -> row.honorary();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public MembershipKey key(Membership row) {
            return new MembershipKey(row.personId(), row.club());
        }

        public void bindKey(MembershipKey key, RowOutput out) {
            out.putLong(key.personId());
            out.putString(key.club());
        }
    }
}
