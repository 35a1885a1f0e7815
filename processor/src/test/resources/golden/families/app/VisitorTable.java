package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.RelationMeta;
import dev.rowan.meta.Stamps;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ToMany;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code contacts} of {@link Visitor}.
 */
@NullMarked
@TableModel("""
        record app/Visitor PUBLIC SNAKE_CASE
        family app/Contact
        @DiscriminatorValue value=["visitor-2"]
        component version int
        @Version
        component name java.lang/String
        @Column length=["80"]
        component id long
        @Id
        @Generated""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class VisitorTable extends KeyedTable<Visitor, Long> {
    private static final TableMeta META = TableMeta.table("contacts")
            .comment("Whom we know")
            .columns(
                    column("version", SqlTypes.INT32).version(),
                    column("name", SqlTypes.STRING).length(80),
                    column("id", SqlTypes.INT64).identity())
            .memberOf("kind", "visitor-2")
            .absent("days")
            .relation(RelationMeta.hasMany("letters", "id", "contact_id"))
            .build();

    /**
     * The table under its own name.
     */
    public static final VisitorTable VISITOR = new VisitorTable(null);

    /**
     * The column {@code version}.
     */
    public final IntegralColumn<Visitor, Integer> version = int32(0);

    /**
     * The column {@code name}.
     */
    public final TextColumn<Visitor> name = text(1);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Visitor, Long> id = int64(2);

    /**
     * The relation to {@link Letter}.
     */
    public final ToMany<Visitor, LetterTable> letters = toMany();

    private VisitorTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public VisitorTable alias(CharSequence alias) {
        return new VisitorTable(alias);
    }

    @Override
    protected Table<?> related(int place) {
        return switch (place) {
            case 0 -> LetterTable.LETTER;
            default -> super.related(place);
        };
    }

    private static final class Mapping extends KeyedMapping<Visitor, Long> {
        public Visitor read(RowInput in, int at) {
            return new Visitor(
                    in.intAt(at),
                    in.stringAt(at + 1),
                    in.longAt(at + 2));
        }

        public void bindColumn(Visitor row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putInt(row.version());
                case 1 -> out.putString(row.name());
                case 2 -> out.putLong(row.id());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Visitor row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.version();
                case 1 -> row.name();
                case 2 -> row.id();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(Visitor row) {
            return (row.id() == 0 ? 1L : 0L);
        }

        public Visitor stampInsert(Visitor row, Stamps stamps) {
            return copy(row, 1, row.id());
        }

        public Visitor stampUpdate(Visitor row, Stamps stamps) {
            return copy(row, row.version() + 1, row.id());
        }

        public Visitor withServerValues(Visitor row, RowInput in, int at) {
            return copy(row, row.version(), in.longAt(at));
        }

        private static Visitor copy(Visitor row, int version, long id) {
            return new Visitor(
                    version,
                    row.name(),
                    id);
        }

        public Long key(Visitor row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }
    }
}
