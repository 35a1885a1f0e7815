package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.FamilyMember;
import dev.rowan.meta.RelationMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.DomainColumn;
import dev.rowan.sql.FamilyMapping;
import dev.rowan.sql.FamilyTable;
import dev.rowan.sql.FractionalColumn;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.TextExpr;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code contacts} of {@link Contact}.
 */
@NullMarked
@TableModel("""
        interface app/Contact PUBLIC SNAKE_CASE
        permits app/Customer
        permits app/Supplier
        permits app/Visitor
        @Table comment=["Whom we know"] name=["contacts"]
        @Inheritance
        @Index value=["name"]
        @HasMany name=["letters"] target=["app/Letter"]""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class ContactTable extends FamilyTable<Contact, Long> {
    private static final SqlType<Customer.Rank> RANK_TYPE = SqlTypes.enumByName(Customer.Rank.class, Customer.Rank.values());

    private static final TableMeta META = TableMeta.table("contacts")
            .comment("Whom we know")
            .columns(
                    column("id", SqlTypes.INT64).identity(),
                    column("name", SqlTypes.STRING).length(80),
                    column("version", SqlTypes.INT32).version(),
                    column("kind", SqlTypes.STRING).length(40).discriminator().notUpdatable(),
                    column("email", SqlTypes.STRING).nullable(),
                    column("credit", SqlTypes.DECIMAL).nullable().precision(10).scale(2),
                    column("note", SqlTypes.STRING).nullable().length(20),
                    column("home_street", "home.street", SqlTypes.STRING).nullable(),
                    column("home_number", "home.number", SqlTypes.INT32).nullable(),
                    column("rank", RANK_TYPE).nullable(),
                    column("days", SqlTypes.INT32).nullable().defaultValue(7),
                    column("broker_id", "brokerId", SqlTypes.INT64).nullable())
            .unique("uq_contacts_email", "email")
            .index("ix_contacts_name", "name")
            .index("ix_contacts_rank_email", "rank", "email")
            .foreignKey("fk_contacts_broker_id", "broker_id", "contacts", "id")
            .member(FamilyMember.of("customer", "email", "note", "rank").without("days"))
            .member(FamilyMember.of("supplier", "days"))
            .member(FamilyMember.of("visitor-2").without("days"))
            .relation(RelationMeta.toOne("broker", "broker_id", "id").optional())
            .relation(RelationMeta.hasMany("letters", "id", "contact_id"))
            .build();

    /**
     * The table under its own name.
     */
    public static final ContactTable CONTACT = new ContactTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Contact, Long> id = int64(0);

    /**
     * The column {@code name}.
     */
    public final TextColumn<Contact> name = text(1);

    /**
     * The column {@code version}.
     */
    public final IntegralColumn<Contact, Integer> version = int32(2);

    /**
     * The column {@code kind}.
     */
    public final TextColumn<Contact> kind = text(3);

    /**
     * The column {@code email}.
     */
    public final TextColumn<Contact> email = text(4);

    /**
     * The column {@code credit}.
     */
    public final FractionalColumn<Contact, BigDecimal> credit = decimal(5);

    /**
     * The column {@code note}.
     */
    public final TextColumn<Contact> note = text(6);

    /**
     * The columns of {@code home}.
     */
    public final PlaceColumns<Contact> home = new PlaceColumns<Contact>(text(7), int32(8));

    /**
     * The column {@code rank}.
     */
    public final DomainColumn<Contact, Customer.Rank, TextExpr> rank = text(9, RANK_TYPE);

    /**
     * The column {@code days}.
     */
    public final IntegralColumn<Contact, Integer> days = int32(10);

    /**
     * The column {@code broker_id}.
     */
    public final IntegralColumn<Contact, Long> brokerId = int64(11);

    /**
     * The relation to {@link Customer}.
     */
    public final ToOne<Contact, CustomerTable> broker = toOne();

    /**
     * The relation to {@link Letter}.
     */
    public final ToMany<Contact, LetterTable> letters = toMany();

    private ContactTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public ContactTable alias(CharSequence alias) {
        return new ContactTable(alias);
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

    private static final class Mapping extends FamilyMapping<Contact, Long> {
        Mapping() {
            super(META);
        }

        @Override
        public Contact read(RowInput in, int at) {
            String member = in.stringAt(at + 3);
            return switch (member) {
                case "customer" -> readCustomer(in, at);
                case "supplier" -> readSupplier(in, at);
                case "visitor-2" -> readVisitor(in, at);
                default -> throw unknown(member);
            };
        }

        private static Customer readCustomer(RowInput in, int at) {
            return new Customer(
                    in.longAt(at),
                    in.stringAt(at + 1),
                    in.stringAt(at + 4),
                    in.decimalOrNullAt(at + 5),
                    in.stringAt(at + 6),
                    in.allNullAt(at + 7, 2) ? null : new Place(in.stringAt(at + 7),
                            in.intAt(at + 8)),
                    in.at(at + 9, RANK_TYPE),
                    in.intAt(at + 2));
        }

        private static Supplier readSupplier(RowInput in, int at) {
            return new Supplier(
                    in.longAt(at),
                    in.stringAt(at + 1),
                    in.intAt(at + 2),
                    in.stringOrNullAt(at + 6),
                    in.intAt(at + 10),
                    in.longOrNullAt(at + 11));
        }

        private static Visitor readVisitor(RowInput in, int at) {
            return new Visitor(
                    in.intAt(at + 2),
                    in.stringAt(at + 1),
                    in.longAt(at));
        }

        @Override
        public KeyedTable<? extends Contact, Long> member(Contact row) {
            if (row instanceof Customer) {
                return CustomerTable.CUSTOMER;
            }
            if (row instanceof Supplier) {
                return SupplierTable.SUPPLIER;
            }
            return VisitorTable.VISITOR;
        }

        @Override
        public KeyedTable<? extends Contact, Long> member(String value) {
            return switch (value) {
                case "customer" -> CustomerTable.CUSTOMER;
                case "supplier" -> SupplierTable.SUPPLIER;
                case "visitor-2" -> VisitorTable.VISITOR;
                default -> throw unknown(value);
            };
        }

        @Override
        public void bindKey(Long key, RowOutput out) {
            CustomerTable.CUSTOMER.mapping().bindKey(key, out);
        }
    }
}
