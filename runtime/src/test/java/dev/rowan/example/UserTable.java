package dev.rowan.example;

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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The table {@code users} of {@link User}. */
public final class UserTable extends KeyedTable<User, Long> {
    private static final SqlType<Role> ROLE_TYPE = SqlTypes.enumByName(Role.class, Role.values());
    private static final TableMeta META = TableMeta.table("users")
            .columns(
                    column("id", SqlTypes.INT64).identity(),
                    column("username", SqlTypes.STRING).length(50),
                    column("bio", SqlTypes.STRING).nullable(),
                    column("balance", SqlTypes.DECIMAL).precision(10).scale(2).defaultValue(new BigDecimal("0.00")),
                    column("role", ROLE_TYPE),
                    column("active", SqlTypes.BOOLEAN),
                    column("created_at", "audit.createdAt", SqlTypes.INSTANT).createdAt(),
                    column("updated_at", "audit.updatedAt", SqlTypes.INSTANT).updatedAt(),
                    column("version", SqlTypes.INT32).version())
            .unique("uq_users_username", "username")
            .build();

    /** The table under its own name. */
    public static final UserTable USER = new UserTable(null);

    public final IntegralColumn<User, Long> id = integral(0, SqlTypes.INT64);
    public final TextColumn<User> username = text(1);
    public final TextColumn<User> bio = text(2);
    public final FractionalColumn<User, BigDecimal> balance = fractional(3, SqlTypes.DECIMAL);
    public final DomainColumn<User, Role, TextExpr> role = text(4, ROLE_TYPE);
    public final BooleanColumn<User> active = bool(5);
    public final AuditColumns<User> audit =
            new AuditColumns<>(temporal(6, SqlTypes.INSTANT), temporal(7, SqlTypes.INSTANT));
    public final IntegralColumn<User, Integer> version = integral(8, SqlTypes.INT32);

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
                    in.decimalAt(at + 3),
                    in.at(at + 4, ROLE_TYPE),
                    in.booleanAt(at + 5),
                    new Audit(in.instantAt(at + 6), in.instantAt(at + 7)),
                    in.intAt(at + 8));
        }

        public void bindColumn(User row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLongOrNull(row.id());
                case 1 -> out.putString(row.username());
                case 2 -> out.putStringOrNull(row.bio());
                case 3 -> out.putDecimal(row.balance());
                case 4 -> out.put(ROLE_TYPE, row.role());
                case 5 -> out.putBoolean(row.active());
                case 6 -> out.putInstant(row.audit().createdAt());
                case 7 -> out.putInstant(row.audit().updatedAt());
                case 8 -> out.putInt(row.version());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(User row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.username();
                case 2 -> row.bio();
                case 3 -> row.balance();
                case 4 -> row.role();
                case 5 -> row.active();
                case 6 -> row.audit().createdAt();
                case 7 -> row.audit().updatedAt();
                case 8 -> row.version();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(User row) {
            Long id = row.id();
            return id == null || id == 0 ? 1L : 0L;
        }

        public User stampInsert(User row, Stamps stamps) {
            return new User(
                    row.id(),
                    row.username(),
                    row.bio(),
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
                    row.balance(),
                    row.role(),
                    row.active(),
                    new Audit(row.audit().createdAt(), stamps.instant()),
                    row.version() + 1);
        }

        public User withServerValues(User row, RowInput in, int at) {
            return new User(
                    in.longOrNullAt(at),
                    row.username(),
                    row.bio(),
                    row.balance(),
                    row.role(),
                    row.active(),
                    row.audit(),
                    row.version());
        }

        public Long key(User row) {
            return Objects.requireNonNull(row.id(), "User.id is not set");
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }

        public Map<String, @Nullable Object> toMap(User row, TableMeta meta) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("id", row.id());
            map.put("username", row.username());
            Map<String, @Nullable Object> audit = new LinkedHashMap<>();
            audit.put("createdAt", row.audit().createdAt());
            audit.put("updatedAt", row.audit().updatedAt());
            map.put("audit", audit);
            return map;
        }
    }
}
