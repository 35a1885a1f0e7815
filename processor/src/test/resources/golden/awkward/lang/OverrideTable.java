package lang;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.DomainColumn;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.TextExpr;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.lang.CharSequence;
import java.lang.Integer;
import java.lang.Long;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code override} of {@link Override}.
 */
@NullMarked
@TableModel("""
        record lang/Override PUBLIC SNAKE_CASE
        @Table
        component id long
        @Id
        @Generated
        component subject java.lang/String
        @Default value=["x"]
        component object lang/Object
        @Embedded
        component kind lang/IndexOutOfBoundsException
        component part int
        @Id""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class OverrideTable extends KeyedTable<Override, OverrideKey> {
    private static final SqlType<IndexOutOfBoundsException> KIND_TYPE = SqlTypes.enumByName(IndexOutOfBoundsException.class, IndexOutOfBoundsException.values());

    private static final TableMeta META = TableMeta.table("override")
            .columns(
                    column("id", SqlTypes.INT64).identity(),
                    column("subject", SqlTypes.STRING).defaultValue("x"),
                    column("x", "object.x", SqlTypes.INT32),
                    column("y", "object.y", SqlTypes.STRING),
                    column("kind", KIND_TYPE),
                    column("part", SqlTypes.INT32).key())
            .build();

    /**
     * The table under its own name.
     */
    public static final OverrideTable OVERRIDE = new OverrideTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Override, Long> id = int64(0);

    /**
     * The column {@code subject}.
     */
    public final TextColumn<Override> subject = text(1);

    /**
     * The columns of {@link Override#object()}.
     */
    public final ObjectColumns<Override> object = new ObjectColumns<Override>(int32(2), text(3));

    /**
     * The column {@code kind}.
     */
    public final DomainColumn<Override, IndexOutOfBoundsException, TextExpr> kind = text(4, KIND_TYPE);

    /**
     * The column {@code part}.
     */
    public final IntegralColumn<Override, Integer> part = int32(5);

    private OverrideTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @java.lang.Override
    public OverrideTable alias(CharSequence alias) {
        return new OverrideTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Override, OverrideKey> {
        public Override read(RowInput in, int at) {
            return new Override(
                    in.longAt(at),
                    in.stringAt(at + 1),
                    new Object(in.intAt(at + 2), in.stringAt(at + 3)),
                    in.at(at + 4, KIND_TYPE),
                    in.intAt(at + 5));
        }

        public void bindColumn(Override row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.putString(row.subject());
                case 2 -> out.putInt(row.object().x());
                case 3 -> out.putString(row.object().y());
                case 4 -> out.put(KIND_TYPE, row.kind());
                case 5 -> out.putInt(row.part());
                default -> throw new java.lang.IndexOutOfBoundsException(ordinal);
            }
        }

        public java.lang. @Nullable Object get(Override row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.subject();
                case 2 -> row.object().x();
                case 3 -> row.object().y();
                case 4 -> row.kind();
                case 5 -> row.part();
                default -> throw new java.lang.IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(Override row) {
            return (row.id() == 0 ? 1L : 0L);
        }

        public Override withServerValues(Override row, RowInput in, int at) {
            return new Override(
                    in.longAt(at),
                    row.subject(),
                    row.object(),
                    row.kind(),
                    row.part());
        }

        public OverrideKey key(Override row) {
            return new OverrideKey(row.id(), row.part());
        }

        public void bindKey(OverrideKey key, RowOutput out) {
            out.putLong(key.id());
            out.putInt(key.part());
        }

        public Map<String, java.lang. @Nullable Object> toMap(Override row, TableMeta meta) {
            Map<String, java.lang. @Nullable Object> map = new LinkedHashMap<>();
            map.put("id", row.id());
            map.put("subject", row.subject());
            Map<String, java.lang. @Nullable Object> object = new LinkedHashMap<>();
            object.put("x", row.object().x());
            object.put("y", row.object().y());
            map.put("object", object);
            map.put("kind", row.kind());
            map.put("part", row.part());
            return map;
        }
    }
}
