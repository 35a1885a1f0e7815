package app;

import dev.rowan.Operations;
import dev.rowan.RecordHooks;
import dev.rowan.annotation.TableModel;
import dev.rowan.error.Violations;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.Lifecycle;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.Condition;
import dev.rowan.sql.DomainColumn;
import dev.rowan.sql.Expr;
import dev.rowan.sql.FractionalColumn;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.JsonColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.SortKey;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.TextExpr;
import dev.rowan.type.JsonTarget;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code user} of {@link User}.
 */
@NullMarked
@TableModel("""
        record app/User PUBLIC SNAKE_CASE
        @Table
        method lower iaur app/User
        @BeforeInsert
        @BeforeUpdate
        method second saur app/User
        parameter app/User
        parameter dev.rowan/Operations
        @BeforeInsert
        method looked iaur !VOID
        @BeforeInsert
        method leaving iaur !VOID
        parameter dev.rowan/Operations
        @BeforeDelete
        method told saur !VOID
        parameter app/User
        @AfterInsert
        @AfterUpdate
        method gone saur !VOID
        parameter app/User
        parameter dev.rowan/Operations
        @AfterDelete
        method read iaur app/User
        @AfterLoad
        method title iaur java.lang/String
        @Hybrid
        method shown iaur java.util/Optional<java.lang/String>
        @Hybrid value=["aliasInSql"]
        method good iaur boolean
        @Hybrid
        method title saur dev.rowan.sql/TextExpr
        parameter app/UserTable
        holds java.lang/String
        method aliasInSql saur dev.rowan.sql/Expr<java.lang/String>
        parameter app/UserTable
        holds java.lang/String
        method good saur dev.rowan.sql/Condition
        parameter app/UserTable
        holds java.lang/Boolean
        component id long
        @Id
        @Generated
        component name java.lang/String
        @NotBlank
        @Length max=["20"] min=["2"]
        component email java.util/Optional<app/Email>
        @Pattern message=["must be an address"] value=["[a-z]+@\\\\S+"]
        nullable score java.lang/Double
        @Range max=["1.5"] min=["-1"]
        component rank short
        @Range max=["10"]
        component tags java.util/List<java.lang/String>
        @Length max=["3"]
        nullable notes java.util/Map<java.lang/String, java.lang/String>
        @Length min=["1"]
        nullable home app/Home
        @Embedded
        nullable alias java.lang/String
        @NotBlank""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class UserTable extends KeyedTable<User, Long> {
    private static final SqlType<Email> EMAIL_TYPE = SqlTypes.mapped(SqlTypes.STRING, Email.class, Email::new, Email::value);

    private static final SqlType<List<String>> TAGS_TYPE = SqlTypes.json(JsonTarget.listOf(JsonTarget.of(String.class)));

    private static final SqlType<Map<String, String>> NOTES_TYPE = SqlTypes.json(JsonTarget.mapOf(JsonTarget.of(String.class)));

    private static final TableMeta META = TableMeta.table("user")
            .columns(
                    column("id", SqlTypes.INT64).identity(),
                    column("name", SqlTypes.STRING),
                    column("email", EMAIL_TYPE).nullable(),
                    column("score", SqlTypes.FLOAT64).nullable(),
                    column("rank", SqlTypes.INT16),
                    column("tags", TAGS_TYPE),
                    column("notes", NOTES_TYPE).nullable(),
                    column("city", "home.city", SqlTypes.STRING).nullable(),
                    column("alias", SqlTypes.STRING).nullable())
            .build();

    /**
     * The table under its own name.
     */
    public static final UserTable USER = new UserTable(null);

    private static final Hooks HOOKS = new Hooks();

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<User, Long> id = int64(0);

    /**
     * The column {@code name}.
     */
    public final TextColumn<User> name = text(1);

    /**
     * The column {@code email}.
     */
    public final DomainColumn<User, Email, TextExpr> email = text(2, EMAIL_TYPE);

    /**
     * The column {@code score}.
     */
    public final FractionalColumn<User, Double> score = float64(3);

    /**
     * The column {@code rank}.
     */
    public final IntegralColumn<User, Short> rank = integral(4, SqlTypes.INT16);

    /**
     * The column {@code tags}.
     */
    public final JsonColumn<User, List<String>> tags = json(5, TAGS_TYPE);

    /**
     * The column {@code notes}.
     */
    public final JsonColumn<User, Map<String, String>> notes = json(6, NOTES_TYPE);

    /**
     * The columns of {@link User#home()}.
     */
    public final HomeColumns<User> home = new HomeColumns<User>(text(7));

    /**
     * The column {@code alias}.
     */
    public final TextColumn<User> alias = text(8);

    private UserTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public UserTable alias(CharSequence alias) {
        return new UserTable(alias);
    }

    @Override
    public User read(RowInput in, int at) {
        return loaded(in, at);
    }

    /**
     * The twin of {@link User#title()} in SQL.
     */
    public TextExpr title() {
        return User.title(this);
    }

    /**
     * The twin of {@link User#shown()} in SQL.
     */
    public Expr<String> shown() {
        return User.aliasInSql(this);
    }

    /**
     * The twin of {@link User#good()} in SQL.
     */
    public Condition good() {
        return User.good(this);
    }

    @Override
    protected SortKey sortKey(String hybrid) {
        return switch (hybrid) {
            case "title" -> title();
            case "good" -> good();
            case "home.shout" -> home.shout();
            default -> super.sortKey(hybrid);
        };
    }

    private static final class Mapping extends KeyedMapping<User, Long> {
        public User read(RowInput in, int at) {
            return new User(
                    in.longAt(at),
                    in.stringAt(at + 1),
                    Optional.ofNullable(in.orNullAt(at + 2, EMAIL_TYPE)),
                    in.doubleOrNullAt(at + 3),
                    in.shortAt(at + 4),
                    in.at(at + 5, TAGS_TYPE),
                    in.orNullAt(at + 6, NOTES_TYPE),
                    in.allNullAt(at + 7, 1) ? null : new Home(in.stringAt(at + 7)),
                    in.stringOrNullAt(at + 8));
        }

        public void bindColumn(User row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.putString(row.name());
                case 2 -> out.putOrNull(EMAIL_TYPE, row.email().orElse(null));
                case 3 -> out.putDoubleOrNull(row.score());
                case 4 -> out.putShort(row.rank());
                case 5 -> out.put(TAGS_TYPE, row.tags());
                case 6 -> out.putOrNull(NOTES_TYPE, row.notes());
                case 7 -> out.putStringOrNull(homeCity(row));
                case 8 -> out.putStringOrNull(row.alias());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(User row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.name();
                case 2 -> row.email().orElse(null);
                case 3 -> row.score();
                case 4 -> row.rank();
                case 5 -> row.tags();
                case 6 -> row.notes();
                case 7 -> homeCity(row);
                case 8 -> row.alias();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(User row) {
            return (row.id() == 0 ? 1L : 0L);
        }

        public User withServerValues(User row, RowInput in, int at) {
            return new User(
                    in.longAt(at),
                    row.name(),
                    row.email(),
                    row.score(),
                    row.rank(),
                    row.tags(),
                    row.notes(),
                    row.home(),
                    row.alias());
        }

        public Long key(User row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }

        public Map<String, @Nullable Object> toMap(User row, TableMeta meta) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("id", row.id());
            map.put("name", row.name());
            map.put("email", row.email().orElse(null));
            map.put("score", row.score());
            map.put("rank", row.rank());
            map.put("tags", row.tags());
            map.put("notes", row.notes());
            Home home = row.home();
            if (home == null) {
                map.put("home", null);
            } else {
                Map<String, @Nullable Object> homeMap = new LinkedHashMap<>();
                homeMap.put("city", home.city());
                map.put("home", homeMap);
            }
            map.put("alias", row.alias());
            return map;
        }

        public Lifecycle<User, ?> hooks() {
            return HOOKS;
        }

        private static @Nullable String homeCity(User row) {
            Home home = row.home();
            return home == null ? null : home.city();
        }
    }

    private static final class Hooks implements RecordHooks<User> {
        private static final Pattern EMAIL_PATTERN = Pattern.compile("[a-z]+@\\S+");

        private static final BigDecimal SCORE_MIN = new BigDecimal("-1");

        private static final BigDecimal SCORE_MAX = new BigDecimal("1.5");

        private static final BigDecimal RANK_MAX = new BigDecimal("10");

        @Override
        public User beforeInsert(User row, Operations db) {
            User row2 = row.lower();
            User row3 = User.second(row2, db);
            row3.looked();
            return row3;
        }

        @Override
        public User beforeUpdate(User row, Operations db) {
            User row2 = row.lower();
            return row2;
        }

        @Override
        public void beforeDelete(User row, Operations db) {
            row.leaving(db);
        }

        @Override
        public void check(User row, Violations found) {
            found.notBlank("name", row.name(), false);
            found.length("name", row.name(), 2, 20);
            found.pattern("email", row.email().orElse(null) == null ? null : row.email().orElse(null).value(), EMAIL_PATTERN, "must be an address");
            found.range("score", row.score(), SCORE_MIN, SCORE_MAX);
            found.range("rank", row.rank(), null, RANK_MAX);
            found.length("tags", row.tags(), 0, 3);
            found.length("notes", row.notes(), 1, Integer.MAX_VALUE);
            found.length("home.city", row.home() == null ? null : row.home().city(), 0, 5);
            found.notBlank("alias", row.alias(), true);
        }

        @Override
        public void afterInsert(User row, Operations db) {
            User.told(row);
        }

        @Override
        public void afterUpdate(User row, Operations db) {
            User.told(row);
        }

        @Override
        public void afterDelete(User row, Operations db) {
            User.gone(row, db);
        }

        @Override
        public User afterLoad(User row) {
            User row2 = row.read();
            return row2;
        }
    }
}
