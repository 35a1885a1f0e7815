package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.RelationMeta;
import dev.rowan.meta.Stamps;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.DomainColumn;
import dev.rowan.sql.FractionalColumn;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.TextExpr;
import dev.rowan.sql.ToMany;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code contacts} of {@link Customer}.
 */
@NullMarked
@TableModel("""
        record app/Customer PUBLIC SNAKE_CASE
        family app/Contact
        @DiscriminatorValue value=["customer"]
        @Index value=["rank","email"]
        component id long
        @Id
        @Generated
        component name java.lang/String
        @Column length=["80"]
        component email java.lang/String
        @Unique
        nullable credit java.math/BigDecimal
        @Column precision=["10"] scale=["2"]
        component note java.lang/String
        @Column length=["20"]
        nullable home app/Place
        @Embedded prefix=["home_"]
        component rank app/Customer.Rank
        component version int
        @Version""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class CustomerTable extends KeyedTable<Customer, Long> {
    private static final SqlType<Customer.Rank> RANK_TYPE = SqlTypes.enumByName(Customer.Rank.class, Customer.Rank.values());

    private static final TableMeta META = TableMeta.table("contacts")
            .comment("Whom we know")
            .columns(
                    column("id", SqlTypes.INT64).identity(),
                    column("name", SqlTypes.STRING).length(80),
                    column("email", SqlTypes.STRING),
                    column("credit", SqlTypes.DECIMAL).nullable().precision(10).scale(2),
                    column("note", SqlTypes.STRING).length(20),
                    column("home_street", "home.street", SqlTypes.STRING).nullable(),
                    column("home_number", "home.number", SqlTypes.INT32).nullable(),
                    column("rank", RANK_TYPE),
                    column("version", SqlTypes.INT32).version())
            .unique("uq_contacts_email", "email")
            .index("ix_contacts_rank_email", "rank", "email")
            .memberOf("kind", "customer")
            .absent("days")
            .relation(RelationMeta.hasMany("letters", "id", "contact_id"))
            .build();

    /**
     * The table under its own name.
     */
    public static final CustomerTable CUSTOMER = new CustomerTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Customer, Long> id = int64(0);

    /**
     * The column {@code name}.
     */
    public final TextColumn<Customer> name = text(1);

    /**
     * The column {@code email}.
     */
    public final TextColumn<Customer> email = text(2);

    /**
     * The column {@code credit}.
     */
    public final FractionalColumn<Customer, BigDecimal> credit = decimal(3);

    /**
     * The column {@code note}.
     */
    public final TextColumn<Customer> note = text(4);

    /**
     * The columns of {@link Customer#home()}.
     */
    public final PlaceColumns<Customer> home = new PlaceColumns<Customer>(text(5), int32(6));

    /**
     * The column {@code rank}.
     */
    public final DomainColumn<Customer, Customer.Rank, TextExpr> rank = text(7, RANK_TYPE);

    /**
     * The column {@code version}.
     */
    public final IntegralColumn<Customer, Integer> version = int32(8);

    /**
     * The relation to {@link Letter}.
     */
    public final ToMany<Customer, LetterTable> letters = toMany();

    private CustomerTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public CustomerTable alias(CharSequence alias) {
        return new CustomerTable(alias);
    }

    @Override
    protected Table<?> related(int place) {
        return switch (place) {
            case 0 -> LetterTable.LETTER;
            default -> super.related(place);
        };
    }

    private static final class Mapping extends KeyedMapping<Customer, Long> {
        public Customer read(RowInput in, int at) {
            return new Customer(
                    in.longAt(at),
                    in.stringAt(at + 1),
                    in.stringAt(at + 2),
                    in.decimalOrNullAt(at + 3),
                    in.stringAt(at + 4),
                    in.allNullAt(at + 5, 2) ? null : new Place(in.stringAt(at + 5),
                            in.intAt(at + 6)),
                    in.at(at + 7, RANK_TYPE),
                    in.intAt(at + 8));
        }

        public void bindColumn(Customer row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.putString(row.name());
                case 2 -> out.putString(row.email());
                case 3 -> out.putDecimalOrNull(row.credit());
                case 4 -> out.putString(row.note());
                case 5 -> out.putStringOrNull(homeStreet(row));
                case 6 -> out.putIntOrNull(homeNumber(row));
                case 7 -> out.put(RANK_TYPE, row.rank());
                case 8 -> out.putInt(row.version());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Customer row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.name();
                case 2 -> row.email();
                case 3 -> row.credit();
                case 4 -> row.note();
                case 5 -> homeStreet(row);
                case 6 -> homeNumber(row);
                case 7 -> row.rank();
                case 8 -> row.version();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(Customer row) {
            return (row.id() == 0 ? 1L : 0L);
        }

        public Customer stampInsert(Customer row, Stamps stamps) {
            return copy(row, 1, row.id());
        }

        public Customer stampUpdate(Customer row, Stamps stamps) {
            return copy(row, row.version() + 1, row.id());
        }

        public Customer withServerValues(Customer row, RowInput in, int at) {
            return copy(row, row.version(), in.longAt(at));
        }

        private static Customer copy(Customer row, int version, long id) {
            return new Customer(
                    id,
                    row.name(),
                    row.email(),
                    row.credit(),
                    row.note(),
                    row.home(),
                    row.rank(),
                    version);
        }

        public Long key(Customer row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }

        public Map<String, @Nullable Object> toMap(Customer row, TableMeta meta) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("id", row.id());
            map.put("name", row.name());
            map.put("email", row.email());
            map.put("credit", row.credit());
            map.put("note", row.note());
            Place home = row.home();
            if (home == null) {
                map.put("home", null);
            } else {
                Map<String, @Nullable Object> homeMap = new LinkedHashMap<>();
                homeMap.put("street", home.street());
                homeMap.put("number", home.number());
                map.put("home", homeMap);
            }
            map.put("rank", row.rank());
            map.put("version", row.version());
            return map;
        }

        private static @Nullable String homeStreet(Customer row) {
            Place home = row.home();
            return home == null ? null : home.street();
        }

        private static @Nullable Integer homeNumber(Customer row) {
            Place home = row.home();
            return home == null ? null : home.number();
        }
    }
}
