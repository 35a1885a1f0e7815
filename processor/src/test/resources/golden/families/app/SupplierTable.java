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
import dev.rowan.sql.ToOne;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code contacts} of {@link Supplier}.
 */
@NullMarked
@TableModel("""
        record app/Supplier PUBLIC SNAKE_CASE
        family app/Contact
        @DiscriminatorValue value=["supplier"]
        component id long
        @Id
        @Generated
        component name java.lang/String
        @Column length=["80"]
        component version int
        @Version
        nullable note java.lang/String
        @Column length=["20"]
        component days int
        @Default value=["7"]
        nullable brokerId java.lang/Long
        @References relation=["broker"] value=["app/Customer"]""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class SupplierTable extends KeyedTable<Supplier, Long> {
    private static final TableMeta META = TableMeta.table("contacts")
            .comment("Whom we know")
            .columns(
                    column("id", SqlTypes.INT64).identity(),
                    column("name", SqlTypes.STRING).length(80),
                    column("version", SqlTypes.INT32).version(),
                    column("note", SqlTypes.STRING).nullable().length(20),
                    column("days", SqlTypes.INT32).defaultValue(7),
                    column("broker_id", "brokerId", SqlTypes.INT64).nullable())
            .foreignKey("fk_contacts_broker_id", "broker_id", "contacts", "id")
            .memberOf("kind", "supplier")
            .relation(RelationMeta.toOne("broker", "broker_id", "id").optional())
            .relation(RelationMeta.hasMany("letters", "id", "contact_id"))
            .build();

    /**
     * The table under its own name.
     */
    public static final SupplierTable SUPPLIER = new SupplierTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Supplier, Long> id = int64(0);

    /**
     * The column {@code name}.
     */
    public final TextColumn<Supplier> name = text(1);

    /**
     * The column {@code version}.
     */
    public final IntegralColumn<Supplier, Integer> version = int32(2);

    /**
     * The column {@code note}.
     */
    public final TextColumn<Supplier> note = text(3);

    /**
     * The column {@code days}.
     */
    public final IntegralColumn<Supplier, Integer> days = int32(4);

    /**
     * The column {@code broker_id}.
     */
    public final IntegralColumn<Supplier, Long> brokerId = int64(5);

    /**
     * The relation to {@link Customer}.
     */
    public final ToOne<Supplier, CustomerTable> broker = toOne();

    /**
     * The relation to {@link Letter}.
     */
    public final ToMany<Supplier, LetterTable> letters = toMany();

    private SupplierTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public SupplierTable alias(CharSequence alias) {
        return new SupplierTable(alias);
    }

    /**
     * The path along {@link #broker}, which joins itself.
     */
    public CustomerTable broker() {
        return broker.path();
    }

    @Override
    protected Table<?> related(int place) {
        return switch (place) {
            case 0 -> CustomerTable.CUSTOMER;
            case 1 -> LetterTable.LETTER;
            default -> super.related(place);
        };
    }

    private static final class Mapping extends KeyedMapping<Supplier, Long> {
        public Supplier read(RowInput in, int at) {
            return new Supplier(
                    in.longAt(at),
                    in.stringAt(at + 1),
                    in.intAt(at + 2),
                    in.stringOrNullAt(at + 3),
                    in.intAt(at + 4),
                    in.longOrNullAt(at + 5));
        }

        public void bindColumn(Supplier row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.putString(row.name());
                case 2 -> out.putInt(row.version());
                case 3 -> out.putStringOrNull(row.note());
                case 4 -> out.putInt(row.days());
                case 5 -> out.putLongOrNull(row.brokerId());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Supplier row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.name();
                case 2 -> row.version();
                case 3 -> row.note();
                case 4 -> row.days();
                case 5 -> row.brokerId();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(Supplier row) {
            return (row.id() == 0 ? 1L : 0L);
        }

        public Supplier stampInsert(Supplier row, Stamps stamps) {
            return copy(row, 1, row.id());
        }

        public Supplier stampUpdate(Supplier row, Stamps stamps) {
            return copy(row, row.version() + 1, row.id());
        }

        public Supplier withServerValues(Supplier row, RowInput in, int at) {
            return copy(row, row.version(), in.longAt(at));
        }

        private static Supplier copy(Supplier row, int version, long id) {
            return new Supplier(
                    id,
                    row.name(),
                    version,
                    row.note(),
                    row.days(),
                    row.brokerId());
        }

        public Long key(Supplier row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }
    }
}
