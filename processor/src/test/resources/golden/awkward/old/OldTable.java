package old;

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
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code old} of {@link Old}.
 */
@NullMarked
@TableModel("""
        record old/Old PUBLIC SNAKE_CASE
        @Table
        supplier make accessible java.lang/String
        component id long
        @Id
        component name java.lang/String
        @Default supplier=["make"]
        component x int
        component kind old/Old.Kind
        component part old/Part
        @Embedded""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class OldTable extends KeyedTable<Old, Long> {
    private static final SqlType<Old.Kind> KIND_TYPE = SqlTypes.enumByName(Old.Kind.class, Old.Kind.values());

    private static final TableMeta META = TableMeta.table("old")
            .columns(
                    column("id", SqlTypes.INT64).key(),
                    column("name", SqlTypes.STRING),
                    column("x", SqlTypes.INT32),
                    column("kind", KIND_TYPE),
                    column("y", "part.y", SqlTypes.INT32))
            .build();

    /**
     * The table under its own name.
     */
    public static final OldTable OLD = new OldTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Old, Long> id = int64(0);

    /**
     * The column {@code name}.
     */
    public final TextColumn<Old> name = text(1);

    /**
     * The column {@code x}.
     */
    public final IntegralColumn<Old, Integer> x = int32(2);

    /**
     * The column {@code kind}.
     */
    public final DomainColumn<Old, Old.Kind, TextExpr> kind = text(3, KIND_TYPE);

    /**
     * The columns of {@link Old#part()}.
     */
    public final PartColumns<Old> part = new PartColumns<Old>(int32(4));

    private OldTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public OldTable alias(CharSequence alias) {
        return new OldTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Old, Long> {
        public Old read(RowInput in, int at) {
            return new Old(
                    in.longAt(at),
                    in.stringAt(at + 1),
                    in.intAt(at + 2),
                    in.at(at + 3, KIND_TYPE),
                    new Part(in.intAt(at + 4)));
        }

        public void bindColumn(Old row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.putString(row.name());
                case 2 -> out.putInt(row.x());
                case 3 -> out.put(KIND_TYPE, row.kind());
                case 4 -> out.putInt(row.part().y());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Old row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.name();
                case 2 -> row.x();
                case 3 -> row.kind();
                case 4 -> row.part().y();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public Long key(Old row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }

        public Map<String, @Nullable Object> toMap(Old row, TableMeta meta) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("id", row.id());
            map.put("name", row.name());
            map.put("x", row.x());
            map.put("kind", row.kind());
            Map<String, @Nullable Object> part = new LinkedHashMap<>();
            part.put("y", row.part().y());
            map.put("part", part);
            return map;
        }

        protected @Nullable Object suppliedDefault(int ordinal) {
            return switch (ordinal) {
                case 1 -> Old.make();
                default -> null;
            };
        }
    }
}
