package app;

import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.annotation.TableModel;
import dev.rowan.meta.ForeignKeyMeta;
import dev.rowan.meta.IndexMeta;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.RelationMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.BooleanColumn;
import dev.rowan.sql.FractionalColumn;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.JsonColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import dev.rowan.sql.TemporalColumn;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ToOne;
import dev.rowan.type.JsonTarget;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code accounts} of {@link Account}.
 */
@NullMarked
@TableModel("""
        record app/Account PUBLIC SNAKE_CASE
        @Table comment=["Who owes \\"whom\\""] name=["accounts"] schema=["bank"]
        @TableOption dialects=["mysql","mariadb"] value=["ENGINE=InnoDB"]
        @TableOption dialects=["sqlite"] value=["WITHOUT ROWID"]
        @Unique value=["owner","iban"]
        @Unique name=["one_account_per_currency"] value=["iban","currency"]
        @Index dialects=["postgresql"] method=["btree"] value=["owner","(lower(iban)) desc"] where=["closed = false"]
        @Check value=["balance >= 0 OR overdraft"]
        @Check dialects=["h2","postgresql"] name=["ck_iban"] value=["length(iban) > 10"]
        component id long
        @Id
        @Generated
        component owner java.lang/String
        component iban java.lang/String
        @Column collation=["C"] comment=["with spaces"] length=["34"] name=["iban_text"]
        @Unique
        component currency java.lang/String
        @Check value=["currency <> ''"]
        @Check value=["length(currency) = 3"]
        @Column length=["3"] updatable=["false"]
        component balance java.math/BigDecimal
        @ColumnType dialects=["postgresql","h2"] value=["NUMERIC(30, 4)"]
        @ColumnType value=["DECIMAL(20, 4)"]
        component overdraft boolean
        component closed boolean
        @Index name=["closed_once"] unique=["true"] where=["closed"]
        component shout java.lang/String
        @Computed value=["upper(owner)"]
        nullable whisper java.lang/String
        @Computed stored=["false"] value=["lower(owner)"]
        nullable opened java.time/Instant
        @Default sql=["CURRENT_TIMESTAMP"]
        nullable reads java.lang/Integer
        @Column insertable=["false"] updatable=["false"]
        nullable notes java.lang/String
        @Column length=["2147483647"]
        component extra java.util/Map<java.lang/String, java.lang/Object>
        @Default value=["{}"]
        nullable parentId java.lang/Long
        @References value=["app/Account"]""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class AccountTable extends KeyedTable<Account, Long> {
    private static final SqlType<Map<String, Object>> EXTRA_TYPE = SqlTypes.json(JsonTarget.mapOf(JsonTarget.of(Object.class)));

    private static final TableMeta META = TableMeta.table("accounts")
            .schema("bank")
            .comment("Who owes \"whom\"")
            .option("mysql", "ENGINE=InnoDB")
            .option("mariadb", "ENGINE=InnoDB")
            .option("sqlite", "WITHOUT ROWID")
            .columns(
                    column("id", SqlTypes.INT64).identity(),
                    column("owner", SqlTypes.STRING),
                    column("iban_text", "iban", SqlTypes.STRING).length(34).comment("with spaces")
                            .collation("C"),
                    column("currency", SqlTypes.STRING).length(3).notUpdatable(),
                    column("balance", SqlTypes.DECIMAL).type("postgresql", "NUMERIC(30, 4)")
                            .type("h2", "NUMERIC(30, 4)").type("", "DECIMAL(20, 4)"),
                    column("overdraft", SqlTypes.BOOLEAN),
                    column("closed", SqlTypes.BOOLEAN),
                    column("shout", SqlTypes.STRING).computed("upper(owner)", true),
                    column("whisper", SqlTypes.STRING).nullable().computed("lower(owner)", false),
                    column("opened", SqlTypes.INSTANT).nullable().defaultSql("CURRENT_TIMESTAMP"),
                    column("reads", SqlTypes.INT32).nullable().notInsertable().notUpdatable(),
                    column("notes", SqlTypes.STRING).nullable().length(2147483647),
                    column("extra", EXTRA_TYPE).defaultValue("{}"),
                    column("parent_id", "parentId", SqlTypes.INT64).nullable())
            .unique("uq_accounts_iban_text", "iban_text")
            .unique("uq_accounts_owner_iban_text", "owner", "iban_text")
            .unique("one_account_per_currency", "iban_text", "currency")
            .index(new IndexMeta("closed_once", List.of(IndexMeta.Part.column("closed")), true,
                    "closed", null, Set.of()))
            .index(new IndexMeta("ix_accounts_owner_lower_iban",
                    List.of(IndexMeta.Part.column("owner"),
                    new IndexMeta.Part("(lower(iban))", true, true)), false, "closed = false",
                    "btree", Set.of("postgresql")))
            .check("ck_accounts_currency", "currency <> ''")
            .check("ck_accounts_currency_2", "length(currency) = 3")
            .check("ck_accounts_1", "balance >= 0 OR overdraft")
            .check("ck_iban", "length(iban) > 10", "h2", "postgresql")
            .foreignKey(ForeignKeyMeta.of("fk_accounts_parent_id", "parent_id", "bank", "accounts",
                    "id", ForeignKeyAction.NO_ACTION, ForeignKeyAction.NO_ACTION))
            .relation(RelationMeta.toOne("parent", "parent_id", "id").optional())
            .build();

    /**
     * The table under its own name.
     */
    public static final AccountTable ACCOUNT = new AccountTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Account, Long> id = int64(0);

    /**
     * The column {@code owner}.
     */
    public final TextColumn<Account> owner = text(1);

    /**
     * The column {@code iban_text}.
     */
    public final TextColumn<Account> iban = text(2);

    /**
     * The column {@code currency}.
     */
    public final TextColumn<Account> currency = text(3);

    /**
     * The column {@code balance}.
     */
    public final FractionalColumn<Account, BigDecimal> balance = decimal(4);

    /**
     * The column {@code overdraft}.
     */
    public final BooleanColumn<Account> overdraft = bool(5);

    /**
     * The column {@code closed}.
     */
    public final BooleanColumn<Account> closed = bool(6);

    /**
     * The column {@code shout}.
     */
    public final TextColumn<Account> shout = text(7);

    /**
     * The column {@code whisper}.
     */
    public final TextColumn<Account> whisper = text(8);

    /**
     * The column {@code opened}.
     */
    public final TemporalColumn<Account, Instant> opened = instant(9);

    /**
     * The column {@code reads}.
     */
    public final IntegralColumn<Account, Integer> reads = int32(10);

    /**
     * The column {@code notes}.
     */
    public final TextColumn<Account> notes = text(11);

    /**
     * The column {@code extra}.
     */
    public final JsonColumn<Account, Map<String, Object>> extra = json(12, EXTRA_TYPE);

    /**
     * The column {@code parent_id}.
     */
    public final IntegralColumn<Account, Long> parentId = int64(13);

    /**
     * The relation to {@link Account}.
     */
    public final ToOne<Account, AccountTable> parent = toOne();

    private AccountTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public AccountTable alias(CharSequence alias) {
        return new AccountTable(alias);
    }

    /**
     * The path along {@link #parent}, which joins itself.
     */
    public AccountTable parent() {
        return parent.path();
    }

    @Override
    protected Table<?> related(int place) {
        return switch (place) {
            case 0 -> AccountTable.ACCOUNT;
            default -> super.related(place);
        };
    }

    private static final class Mapping extends KeyedMapping<Account, Long> {
        public Account read(RowInput in, int at) {
            return new Account(
                    in.longAt(at),
                    in.stringAt(at + 1),
                    in.stringAt(at + 2),
                    in.stringAt(at + 3),
                    in.decimalAt(at + 4),
                    in.booleanAt(at + 5),
                    in.booleanAt(at + 6),
                    in.stringAt(at + 7),
                    in.stringOrNullAt(at + 8),
                    in.instantOrNullAt(at + 9),
                    in.intOrNullAt(at + 10),
                    in.stringOrNullAt(at + 11),
                    in.at(at + 12, EXTRA_TYPE),
                    in.longOrNullAt(at + 13));
        }

        public void bindColumn(Account row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.putString(row.owner());
                case 2 -> out.putString(row.iban());
                case 3 -> out.putString(row.currency());
                case 4 -> out.putDecimal(row.balance());
                case 5 -> out.putBoolean(row.overdraft());
                case 6 -> out.putBoolean(row.closed());
                case 7 -> out.putString(row.shout());
                case 8 -> out.putStringOrNull(row.whisper());
                case 9 -> out.putInstantOrNull(row.opened());
                case 10 -> out.putIntOrNull(row.reads());
                case 11 -> out.putStringOrNull(row.notes());
                case 12 -> out.put(EXTRA_TYPE, row.extra());
                case 13 -> out.putLongOrNull(row.parentId());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Account row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.owner();
                case 2 -> row.iban();
                case 3 -> row.currency();
                case 4 -> row.balance();
                case 5 -> row.overdraft();
                case 6 -> row.closed();
                case 7 -> row.shout();
                case 8 -> row.whisper();
                case 9 -> row.opened();
                case 10 -> row.reads();
                case 11 -> row.notes();
                case 12 -> row.extra();
                case 13 -> row.parentId();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(Account row) {
            return (row.id() == 0 ? 1L : 0L)
                    | (row.opened() == null ? 2L : 0L);
        }

        public Account withServerValues(Account row, RowInput in, int at) {
            return new Account(
                    in.longAt(at),
                    row.owner(),
                    row.iban(),
                    row.currency(),
                    row.balance(),
                    row.overdraft(),
                    row.closed(),
                    in.stringAt(at + 1),
                    in.stringOrNullAt(at + 2),
                    in.instantOrNullAt(at + 3),
                    in.intOrNullAt(at + 4),
                    row.notes(),
                    row.extra(),
                    row.parentId());
        }

        public Long key(Account row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }
    }
}
