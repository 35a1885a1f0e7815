package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.Stamps;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.BooleanColumn;
import dev.rowan.sql.DomainColumn;
import dev.rowan.sql.FractionalColumn;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.IntegralExpr;
import dev.rowan.sql.JsonColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.TextExpr;
import dev.rowan.sql.Types;
import dev.rowan.sql.ValueColumn;
import dev.rowan.type.JsonTarget;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code plain} of {@link Plain}.
 */
@NullMarked
@TableModel("""
        record app/Plain PUBLIC SNAKE_CASE
        @Table
        supplier nextSlug accessible java.lang/String
        component id long
        @Id
        @Generated
        component flag boolean
        @Default value=["true"]
        component quote char
        @Default value=["'"]
        component big java.lang/Long
        @Default value=["9000000000"]
        component text java.lang/String
        @Default value=["say \\"hi\\"\\n"]
        component decimal java.math/BigDecimal
        @Default value=["1.10"]
        component theme app/Settings.Theme
        @Default value=["DARK"]
        component limit app/Settings.Limit
        @Default value=["10"]
        component tags java.util/List<java.lang/String>
        @Default value=["[]"]
        component optional java.util/Optional<java.lang/String>
        @Default value=["x"]
        nullable nullable java.lang/String
        @Default value=["y"]
        component slug java.lang/String
        @Default supplier=["nextSlug"]
        nullable nullableSlug java.lang/String
        @Default supplier=["nextSlug"]
        component version int
        @Version""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class PlainTable extends KeyedTable<Plain, Long> {
    private static final SqlType<Settings.Theme> THEME_TYPE = SqlTypes.enumByName(Settings.Theme.class, Settings.Theme.values());

    private static final SqlType<Settings.Limit> LIMIT_TYPE = SqlTypes.mapped(SqlTypes.INT32, Settings.Limit.class, Settings.Limit::new, Settings.Limit::value);

    private static final SqlType<List<String>> TAGS_TYPE = SqlTypes.json(JsonTarget.listOf(JsonTarget.of(String.class)));

    private static final TableMeta META = TableMeta.table("plain")
            .columns(
                    column("id", SqlTypes.INT64).identity(),
                    column("flag", SqlTypes.BOOLEAN).defaultValue(true),
                    column("quote", SqlTypes.CHARACTER)
                            .defaultValue(SqlTypes.CHARACTER.plain((char) 39)),
                    column("big", SqlTypes.INT64).defaultValue(9000000000L),
                    column("text", SqlTypes.STRING).defaultValue("say \"hi\"\n"),
                    column("decimal", SqlTypes.DECIMAL).defaultValue(new BigDecimal("1.10")),
                    column("theme", THEME_TYPE).defaultValue(THEME_TYPE.plain(Settings.Theme.DARK)),
                    column("limit", LIMIT_TYPE)
                            .defaultValue(LIMIT_TYPE.plain(new Settings.Limit(10))),
                    column("tags", TAGS_TYPE).defaultValue("[]"),
                    column("optional", SqlTypes.STRING).nullable().defaultValue("x"),
                    column("nullable", SqlTypes.STRING).nullable().defaultValue("y"),
                    column("slug", SqlTypes.STRING),
                    column("nullable_slug", "nullableSlug", SqlTypes.STRING).nullable(),
                    column("version", SqlTypes.INT32).version())
            .build();

    /**
     * The table under its own name.
     */
    public static final PlainTable PLAIN = new PlainTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Plain, Long> id = int64(0);

    /**
     * The column {@code flag}.
     */
    public final BooleanColumn<Plain> flag = bool(1);

    /**
     * The column {@code quote}.
     */
    public final ValueColumn<Plain, Character> quote = value(2, SqlTypes.CHARACTER);

    /**
     * The column {@code big}.
     */
    public final IntegralColumn<Plain, Long> big = int64(3);

    /**
     * The column {@code text}.
     */
    public final TextColumn<Plain> text = text(4);

    /**
     * The column {@code decimal}.
     */
    public final FractionalColumn<Plain, BigDecimal> decimal = decimal(5);

    /**
     * The column {@code theme}.
     */
    public final DomainColumn<Plain, Settings.Theme, TextExpr> theme = text(6, THEME_TYPE);

    /**
     * The column {@code limit}.
     */
    public final DomainColumn<Plain, Settings.Limit, IntegralExpr<Integer>> limit = domain(7, LIMIT_TYPE, Types.INTEGER);

    /**
     * The column {@code tags}.
     */
    public final JsonColumn<Plain, List<String>> tags = json(8, TAGS_TYPE);

    /**
     * The column {@code optional}.
     */
    public final TextColumn<Plain> optional = text(9);

    /**
     * The column {@code nullable}.
     */
    public final TextColumn<Plain> nullable = text(10);

    /**
     * The column {@code slug}.
     */
    public final TextColumn<Plain> slug = text(11);

    /**
     * The column {@code nullable_slug}.
     */
    public final TextColumn<Plain> nullableSlug = text(12);

    /**
     * The column {@code version}.
     */
    public final IntegralColumn<Plain, Integer> version = int32(13);

    private PlainTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public PlainTable alias(CharSequence alias) {
        return new PlainTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Plain, Long> {
        public Plain read(RowInput in, int at) {
            return new Plain(
                    in.longAt(at),
                    in.booleanAt(at + 1),
                    in.at(at + 2, SqlTypes.CHARACTER),
                    in.longAt(at + 3),
                    in.stringAt(at + 4),
                    in.decimalAt(at + 5),
                    in.at(at + 6, THEME_TYPE),
                    in.at(at + 7, LIMIT_TYPE),
                    in.at(at + 8, TAGS_TYPE),
                    Optional.ofNullable(in.stringOrNullAt(at + 9)),
                    in.stringOrNullAt(at + 10),
                    in.stringAt(at + 11),
                    in.stringOrNullAt(at + 12),
                    in.intAt(at + 13));
        }

        public void bindColumn(Plain row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.putBoolean(row.flag());
                case 2 -> out.put(SqlTypes.CHARACTER, row.quote());
                case 3 -> out.putLong(row.big());
                case 4 -> out.putString(row.text());
                case 5 -> out.putDecimal(row.decimal());
                case 6 -> out.put(THEME_TYPE, row.theme());
                case 7 -> out.put(LIMIT_TYPE, row.limit());
                case 8 -> out.put(TAGS_TYPE, row.tags());
                case 9 -> out.putStringOrNull(row.optional().orElse(null));
                case 10 -> out.putStringOrNull(row.nullable());
                case 11 -> out.putString(row.slug());
                case 12 -> out.putStringOrNull(row.nullableSlug());
                case 13 -> out.putInt(row.version());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Plain row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.flag();
                case 2 -> row.quote();
                case 3 -> row.big();
                case 4 -> row.text();
                case 5 -> row.decimal();
                case 6 -> row.theme();
                case 7 -> row.limit();
                case 8 -> row.tags();
                case 9 -> row.optional().orElse(null);
                case 10 -> row.nullable();
                case 11 -> row.slug();
                case 12 -> row.nullableSlug();
                case 13 -> row.version();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(Plain row) {
            return (row.id() == 0 ? 1L : 0L);
        }

        public Plain stampInsert(Plain row, Stamps stamps) {
            return copy(row, 1, row.id());
        }

        public Plain stampUpdate(Plain row, Stamps stamps) {
            return copy(row, row.version() + 1, row.id());
        }

        public Plain withServerValues(Plain row, RowInput in, int at) {
            return copy(row, row.version(), in.longAt(at));
        }

        private static Plain copy(Plain row, int version, long id) {
            return new Plain(
                    id,
                    row.flag(),
                    row.quote(),
                    row.big(),
                    row.text(),
                    row.decimal(),
                    row.theme(),
                    row.limit(),
                    row.tags(),
                    row.optional(),
                    row.nullable(),
                    row.slug(),
                    row.nullableSlug(),
                    version);
        }

        public Long key(Plain row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }

        protected @Nullable Object suppliedDefault(int ordinal) {
            return switch (ordinal) {
                case 11 -> Plain.nextSlug();
                case 12 -> Plain.nextSlug();
                default -> null;
            };
        }
    }
}
