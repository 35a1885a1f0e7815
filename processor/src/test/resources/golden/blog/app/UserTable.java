package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.generated.Required;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.Stamps;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.BooleanColumn;
import dev.rowan.sql.DomainColumn;
import dev.rowan.sql.FractionalColumn;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.TextExpr;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code users} of {@link User}.
 */
@NullMarked
@TableModel("""
        record app/User PUBLIC SNAKE_CASE
        @Table name=["users"]
        nullable id java.lang/Long
        @Id
        @Generated
        component username java.lang/String
        @Unique
        @Column length=["50"]
        nullable bio java.lang/String
        component website java.util/Optional<java.lang/String>
        component balance java.math/BigDecimal
        @Default value=["0.00"]
        @Column precision=["10"] scale=["2"]
        component role app/Role
        component active boolean
        component audit app/Audit
        @Embedded
        component version int
        @Version""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class UserTable extends KeyedTable<User, Long> {
    private static final SqlType<Role> ROLE_TYPE = SqlTypes.enumByName(Role.class, Role.values());

    private static final TableMeta META = TableMeta.table("users")
            .columns(
                    column("id", SqlTypes.INT64).identity(),
                    column("username", SqlTypes.STRING).length(50),
                    column("bio", SqlTypes.STRING).nullable(),
                    column("website", SqlTypes.STRING).nullable(),
                    column("balance", SqlTypes.DECIMAL).precision(10).scale(2)
                            .defaultValue(new BigDecimal("0.00")),
                    column("role", ROLE_TYPE),
                    column("active", SqlTypes.BOOLEAN),
                    column("created_at", "audit.createdAt", SqlTypes.INSTANT).createdAt(),
                    column("updated_at", "audit.updatedAt", SqlTypes.INSTANT).updatedAt(),
                    column("version", SqlTypes.INT32).version())
            .unique("uq_users_username", "username")
            .build();

    /**
     * The table under its own name.
     */
    public static final UserTable USER = new UserTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<User, Long> id = int64(0);

    /**
     * The column {@code username}.
     */
    public final TextColumn<User> username = text(1);

    /**
     * The column {@code bio}.
     */
    public final TextColumn<User> bio = text(2);

    /**
     * The column {@code website}.
     */
    public final TextColumn<User> website = text(3);

    /**
     * The column {@code balance}.
     */
    public final FractionalColumn<User, BigDecimal> balance = decimal(4);

    /**
     * The column {@code role}.
     */
    public final DomainColumn<User, Role, TextExpr> role = text(5, ROLE_TYPE);

    /**
     * The column {@code active}.
     */
    public final BooleanColumn<User> active = bool(6);

    /**
     * The columns of {@link User#audit()}.
     */
    public final AuditColumns<User> audit = new AuditColumns<User>(instant(7), instant(8));

    /**
     * The column {@code version}.
     */
    public final IntegralColumn<User, Integer> version = int32(9);

    private UserTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public UserTable alias(CharSequence alias) {
        return new UserTable(alias);
    }

    private static final class Mapping extends KeyedMapping<User, Long> {
        public User read(RowInput in, int at) {
            return new User(
                    in.longOrNullAt(at),
                    in.stringAt(at + 1),
                    in.stringOrNullAt(at + 2),
                    Optional.ofNullable(in.stringOrNullAt(at + 3)),
                    in.decimalAt(at + 4),
                    in.at(at + 5, ROLE_TYPE),
                    in.booleanAt(at + 6),
                    new Audit(in.instantAt(at + 7), in.instantAt(at + 8)),
                    in.intAt(at + 9));
        }

        public void bindColumn(User row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLongOrNull(row.id());
                case 1 -> out.putString(row.username());
                case 2 -> out.putStringOrNull(row.bio());
                case 3 -> out.putStringOrNull(row.website().orElse(null));
                case 4 -> out.putDecimal(row.balance());
                case 5 -> out.put(ROLE_TYPE, row.role());
                case 6 -> out.putBoolean(row.active());
                case 7 -> out.putInstant(row.audit().createdAt());
                case 8 -> out.putInstant(row.audit().updatedAt());
                case 9 -> out.putInt(row.version());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(User row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.username();
                case 2 -> row.bio();
                case 3 -> row.website().orElse(null);
                case 4 -> row.balance();
                case 5 -> row.role();
                case 6 -> row.active();
                case 7 -> row.audit().createdAt();
                case 8 -> row.audit().updatedAt();
                case 9 -> row.version();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(User row) {
            return (row.id() == null || row.id() == 0 ? 1L : 0L);
        }

        public User stampInsert(User row, Stamps stamps) {
            return new User(
                    row.id(),
                    row.username(),
                    row.bio(),
                    row.website(),
                    row.balance(),
                    row.role(),
                    row.active(),
                    new Audit(stamps.instant(), stamps.instant()),
                    1);
        }

        public User stampUpdate(User row, Stamps stamps) {
            return new User(
                    row.id(),
                    row.username(),
                    row.bio(),
                    row.website(),
                    row.balance(),
                    row.role(),
                    row.active(),
                    new Audit(row.audit().createdAt(), stamps.instant()),
                    row.version() + 1);
        }

        public User withServerValues(User row, RowInput in, int at) {
            return new User(
                    in.longAt(at),
                    row.username(),
                    row.bio(),
                    row.website(),
                    row.balance(),
                    row.role(),
                    row.active(),
                    row.audit(),
                    row.version());
        }

        public Long key(User row) {
            return (Long) Required.value(row.id(), "User.id");
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }

        public Map<String, @Nullable Object> toMap(User row, TableMeta meta) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("id", row.id());
            map.put("username", row.username());
            map.put("bio", row.bio());
            map.put("website", row.website().orElse(null));
            map.put("balance", row.balance());
            map.put("role", row.role());
            map.put("active", row.active());
            Map<String, @Nullable Object> audit = new LinkedHashMap<>();
            audit.put("createdAt", row.audit().createdAt());
            audit.put("updatedAt", row.audit().updatedAt());
            map.put("audit", audit);
            map.put("version", row.version());
            return map;
        }
    }
}
