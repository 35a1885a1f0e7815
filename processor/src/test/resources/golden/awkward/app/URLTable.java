package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.generated.Required;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.Stamps;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.DomainColumn;
import dev.rowan.sql.IntegralExpr;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.TextExpr;
import dev.rowan.sql.Types;
import dev.rowan.sql.ValueExpr;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.lang.CharSequence;
import java.lang.Character;
import java.lang.IndexOutOfBoundsException;
import java.lang.Integer;
import java.lang.Object;
import java.lang.Override;
import java.lang.SuppressWarnings;
import java.time.DayOfWeek;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code url} of {@link URL}.
 */
@NullMarked
@TableModel("""
        record app/URL PUBLIC SNAKE_CASE
        @Table
        supplier home accessible java.lang/String
        nullable id app/URL.UrlId
        @Id
        @Generated
        component scheme app/URL.Scheme
        @Default value=["HTTP"]
        component code app/URL.Code
        component path java.lang/String
        @Default supplier=["home"]
        component day java.time/DayOfWeek
        @Convert value=["app/URL.Day"]""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class URLTable extends KeyedTable<URL, URL.UrlId> {
    private static final SqlType<URL.UrlId> ID_TYPE = SqlTypes.mapped(SqlTypes.UUID_VALUE, URL.UrlId.class, app.URL.UrlId::new, app.URL.UrlId::value);

    private static final SqlType<URL.Scheme> SCHEME_TYPE = SqlTypes.enumByName(URL.Scheme.class, app.URL.Scheme.values());

    private static final SqlType<URL.Code> CODE_TYPE = SqlTypes.enumByCode(URL.Code.class, app.URL.Code.values(), SqlTypes.CHARACTER, constant -> constant.code);

    private static final SqlType<DayOfWeek> DAY_TYPE = SqlTypes.converted(SqlTypes.INT32, DayOfWeek.class, app.URL.Day.INSTANCE);

    private static final TableMeta META = TableMeta.table("url")
            .columns(
                    column("id", ID_TYPE).clientKey(),
                    column("scheme", SCHEME_TYPE)
                            .defaultValue(SCHEME_TYPE.plain(app.URL.Scheme.HTTP)),
                    column("code", CODE_TYPE),
                    column("path", SqlTypes.STRING),
                    column("day", DAY_TYPE))
            .build();

    /**
     * The table under its own name.
     */
    public static final URLTable URL = new URLTable(null);

    /**
     * The column {@code id}.
     */
    public final DomainColumn<URL, URL.UrlId, ValueExpr<UUID>> id = domain(0, ID_TYPE, Types.UUID_VALUE);

    /**
     * The column {@code scheme}.
     */
    public final DomainColumn<URL, URL.Scheme, TextExpr> scheme = text(1, SCHEME_TYPE);

    /**
     * The column {@code code}.
     */
    public final DomainColumn<URL, URL.Code, ValueExpr<Character>> code = domain(2, CODE_TYPE, Types.value(SqlTypes.CHARACTER));

    /**
     * The column {@code path}.
     */
    public final TextColumn<URL> path = text(3);

    /**
     * The column {@code day}.
     */
    public final DomainColumn<URL, DayOfWeek, IntegralExpr<Integer>> day = domain(4, DAY_TYPE, Types.INTEGER);

    private URLTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public URLTable alias(CharSequence alias) {
        return new URLTable(alias);
    }

    private static final class Mapping extends KeyedMapping<URL, URL.UrlId> {
        public URL read(RowInput in, int at) {
            return new URL(
                    in.orNullAt(at, ID_TYPE),
                    in.at(at + 1, SCHEME_TYPE),
                    in.at(at + 2, CODE_TYPE),
                    in.stringAt(at + 3),
                    in.at(at + 4, DAY_TYPE));
        }

        public void bindColumn(URL row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putOrNull(ID_TYPE, row.id());
                case 1 -> out.put(SCHEME_TYPE, row.scheme());
                case 2 -> out.put(CODE_TYPE, row.code());
                case 3 -> out.putString(row.path());
                case 4 -> out.put(DAY_TYPE, row.day());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(URL row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.scheme();
                case 2 -> row.code();
                case 3 -> row.path();
                case 4 -> row.day();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public URL stampInsert(URL row, Stamps stamps) {
            return new URL(
                    row.id() == null ? new URL.UrlId(stamps.uuidV7()) : row.id(),
                    row.scheme(),
                    row.code(),
                    row.path(),
                    row.day());
        }

        public URL.UrlId key(URL row) {
            return (URL.UrlId) Required.value(row.id(), "URL.id");
        }

        public void bindKey(URL.UrlId key, RowOutput out) {
            out.put(ID_TYPE, key);
        }

        protected @Nullable Object suppliedDefault(int ordinal) {
            return switch (ordinal) {
                case 3 -> app.URL.home();
                default -> null;
            };
        }
    }
}
