package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.Stamps;
import dev.rowan.sql.FractionalColumn;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ValueColumn;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import java.lang.CharSequence;
import java.lang.IndexOutOfBoundsException;
import java.lang.Integer;
import java.lang.Long;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code capitals} of {@link Capitals}.
 */
@NullMarked
@TableModel("""
        record app/Capitals PUBLIC SNAKE_CASE
        @Table
        component id long
        @Id
        @Generated
        nullable List java.lang/String
        component SqlTypes java.util/Optional<java.lang/Integer>
        component Objects java.math/BigDecimal
        component Arrays byte[]
        component TableMeta java.lang/String
        component ColumnMeta java.math/BigDecimal
        component Optional java.util/Optional<java.lang/String>
        component Map java.lang/String
        component LinkedHashMap int
        @Version
        component MapInput java.lang/String
        component Required java.lang/String
        component Mapping java.lang/String
        component Part app/Capitals.Nested
        @Embedded prefix=["p_"]
        component KeyOrigin java.lang/String
        component ForeignKeyMeta java.lang/Long
        @References value=["app/Capitals"]
        component BigDecimal java.math/BigDecimal
        @Default value=["1"]
        component ColumnRole java.lang/String
        component CapitalsTable java.lang/String
        component CapitalsBuilder java.lang/String""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class CapitalsTable extends KeyedTable<Capitals, Long> {
    private static final dev.rowan.meta.TableMeta META = dev.rowan.meta.TableMeta.table("capitals")
            .columns(
                    column("id", dev.rowan.type.SqlTypes.INT64).identity(),
                    column("list", "List", dev.rowan.type.SqlTypes.STRING).nullable(),
                    column("sql_types", "SqlTypes", dev.rowan.type.SqlTypes.INT32).nullable(),
                    column("objects", "Objects", dev.rowan.type.SqlTypes.DECIMAL),
                    column("arrays", "Arrays", dev.rowan.type.SqlTypes.BYTES),
                    column("table_meta", "TableMeta", dev.rowan.type.SqlTypes.STRING),
                    column("column_meta", "ColumnMeta", dev.rowan.type.SqlTypes.DECIMAL),
                    column("optional", "Optional", dev.rowan.type.SqlTypes.STRING).nullable(),
                    column("map", "Map", dev.rowan.type.SqlTypes.STRING),
                    column("linked_hash_map", "LinkedHashMap", dev.rowan.type.SqlTypes.INT32)
                            .version(),
                    column("map_input", "MapInput", dev.rowan.type.SqlTypes.STRING),
                    column("required", "Required", dev.rowan.type.SqlTypes.STRING),
                    column("mapping", "Mapping", dev.rowan.type.SqlTypes.STRING),
                    column("p_list", "Part.List", dev.rowan.type.SqlTypes.STRING),
                    column("p_optional", "Part.Optional", dev.rowan.type.SqlTypes.STRING)
                            .nullable(),
                    column("p_sql_types", "Part.SqlTypes", dev.rowan.type.SqlTypes.INT32)
                            .nullable(),
                    column("key_origin", "KeyOrigin", dev.rowan.type.SqlTypes.STRING),
                    column("foreign_key_meta", "ForeignKeyMeta", dev.rowan.type.SqlTypes.INT64),
                    column("big_decimal", "BigDecimal", dev.rowan.type.SqlTypes.DECIMAL)
                            .defaultValue(new java.math.BigDecimal("1")),
                    column("column_role", "ColumnRole", dev.rowan.type.SqlTypes.STRING),
                    column("capitals_table", "CapitalsTable", dev.rowan.type.SqlTypes.STRING),
                    column("capitals_builder", "CapitalsBuilder", dev.rowan.type.SqlTypes.STRING))
            .foreignKey("fk_capitals_foreign_key_meta", "foreign_key_meta", "capitals", "id")
            .build();

    /**
     * The table under its own name.
     */
    public static final CapitalsTable CAPITALS = new CapitalsTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Capitals, Long> id = int64(0);

    /**
     * The column {@code list}.
     */
    public final TextColumn<Capitals> List = text(1);

    /**
     * The column {@code sql_types}.
     */
    public final IntegralColumn<Capitals, Integer> SqlTypes = int32(2);

    /**
     * The column {@code objects}.
     */
    public final FractionalColumn<Capitals, java.math.BigDecimal> Objects = decimal(3);

    /**
     * The column {@code arrays}.
     */
    public final ValueColumn<Capitals, byte[]> Arrays = value(4, dev.rowan.type.SqlTypes.BYTES);

    /**
     * The column {@code table_meta}.
     */
    public final TextColumn<Capitals> TableMeta = text(5);

    /**
     * The column {@code column_meta}.
     */
    public final FractionalColumn<Capitals, java.math.BigDecimal> ColumnMeta = decimal(6);

    /**
     * The column {@code optional}.
     */
    public final TextColumn<Capitals> Optional = text(7);

    /**
     * The column {@code map}.
     */
    public final TextColumn<Capitals> Map = text(8);

    /**
     * The column {@code linked_hash_map}.
     */
    public final IntegralColumn<Capitals, Integer> LinkedHashMap = int32(9);

    /**
     * The column {@code map_input}.
     */
    public final TextColumn<Capitals> MapInput = text(10);

    /**
     * The column {@code required}.
     */
    public final TextColumn<Capitals> Required = text(11);

    /**
     * The column {@code mapping}.
     */
    public final TextColumn<Capitals> Mapping = text(12);

    /**
     * The columns of {@link Capitals#Part()}.
     */
    public final Capitals_NestedColumns<Capitals> Part = new Capitals_NestedColumns<Capitals>(text(13),
            text(14), int32(15));

    /**
     * The column {@code key_origin}.
     */
    public final TextColumn<Capitals> KeyOrigin = text(16);

    /**
     * The column {@code foreign_key_meta}.
     */
    public final IntegralColumn<Capitals, Long> ForeignKeyMeta = int64(17);

    /**
     * The column {@code big_decimal}.
     */
    public final FractionalColumn<Capitals, java.math.BigDecimal> BigDecimal = decimal(18);

    /**
     * The column {@code column_role}.
     */
    public final TextColumn<Capitals> ColumnRole = text(19);

    /**
     * The column {@code capitals_table}.
     */
    public final TextColumn<Capitals> CapitalsTable = text(20);

    /**
     * The column {@code capitals_builder}.
     */
    public final TextColumn<Capitals> CapitalsBuilder = text(21);

    private CapitalsTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public CapitalsTable alias(CharSequence alias) {
        return new CapitalsTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Capitals, Long> {
        public Capitals read(RowInput in, int at) {
            return new Capitals(
                    in.longAt(at),
                    in.stringOrNullAt(at + 1),
                    java.util.Optional.ofNullable(in.intOrNullAt(at + 2)),
                    in.decimalAt(at + 3),
                    in.bytesAt(at + 4),
                    in.stringAt(at + 5),
                    in.decimalAt(at + 6),
                    java.util.Optional.ofNullable(in.stringOrNullAt(at + 7)),
                    in.stringAt(at + 8),
                    in.intAt(at + 9),
                    in.stringAt(at + 10),
                    in.stringAt(at + 11),
                    in.stringAt(at + 12),
                    new Capitals.Nested(in.stringAt(at + 13),
                            java.util.Optional.ofNullable(in.stringOrNullAt(at + 14)),
                            java.util.Optional.ofNullable(in.intOrNullAt(at + 15))),
                    in.stringAt(at + 16),
                    in.longAt(at + 17),
                    in.decimalAt(at + 18),
                    in.stringAt(at + 19),
                    in.stringAt(at + 20),
                    in.stringAt(at + 21));
        }

        public void bindColumn(Capitals row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.putStringOrNull(row.List());
                case 2 -> out.putIntOrNull(row.SqlTypes().orElse(null));
                case 3 -> out.putDecimal(row.Objects());
                case 4 -> out.putBytes(row.Arrays());
                case 5 -> out.putString(row.TableMeta());
                case 6 -> out.putDecimal(row.ColumnMeta());
                case 7 -> out.putStringOrNull(row.Optional().orElse(null));
                case 8 -> out.putString(row.Map());
                case 9 -> out.putInt(row.LinkedHashMap());
                case 10 -> out.putString(row.MapInput());
                case 11 -> out.putString(row.Required());
                case 12 -> out.putString(row.Mapping());
                case 13 -> out.putString(row.Part().List());
                case 14 -> out.putStringOrNull(row.Part().Optional().orElse(null));
                case 15 -> out.putIntOrNull(row.Part().SqlTypes().orElse(null));
                case 16 -> out.putString(row.KeyOrigin());
                case 17 -> out.putLong(row.ForeignKeyMeta());
                case 18 -> out.putDecimal(row.BigDecimal());
                case 19 -> out.putString(row.ColumnRole());
                case 20 -> out.putString(row.CapitalsTable());
                case 21 -> out.putString(row.CapitalsBuilder());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Capitals row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.List();
                case 2 -> row.SqlTypes().orElse(null);
                case 3 -> row.Objects();
                case 4 -> row.Arrays();
                case 5 -> row.TableMeta();
                case 6 -> row.ColumnMeta();
                case 7 -> row.Optional().orElse(null);
                case 8 -> row.Map();
                case 9 -> row.LinkedHashMap();
                case 10 -> row.MapInput();
                case 11 -> row.Required();
                case 12 -> row.Mapping();
                case 13 -> row.Part().List();
                case 14 -> row.Part().Optional().orElse(null);
                case 15 -> row.Part().SqlTypes().orElse(null);
                case 16 -> row.KeyOrigin();
                case 17 -> row.ForeignKeyMeta();
                case 18 -> row.BigDecimal();
                case 19 -> row.ColumnRole();
                case 20 -> row.CapitalsTable();
                case 21 -> row.CapitalsBuilder();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(Capitals row) {
            return (row.id() == 0 ? 1L : 0L);
        }

        public Capitals stampInsert(Capitals row, Stamps stamps) {
            return copy(row, 1, row.id());
        }

        public Capitals stampUpdate(Capitals row, Stamps stamps) {
            return copy(row, row.LinkedHashMap() + 1, row.id());
        }

        public Capitals withServerValues(Capitals row, RowInput in, int at) {
            return copy(row, row.LinkedHashMap(), in.longAt(at));
        }

        private static Capitals copy(Capitals row, int LinkedHashMap, long id) {
            return new Capitals(
                    id,
                    row.List(),
                    row.SqlTypes(),
                    row.Objects(),
                    row.Arrays(),
                    row.TableMeta(),
                    row.ColumnMeta(),
                    row.Optional(),
                    row.Map(),
                    LinkedHashMap,
                    row.MapInput(),
                    row.Required(),
                    row.Mapping(),
                    row.Part(),
                    row.KeyOrigin(),
                    row.ForeignKeyMeta(),
                    row.BigDecimal(),
                    row.ColumnRole(),
                    row.CapitalsTable(),
                    row.CapitalsBuilder());
        }

        public Long key(Capitals row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }

        public java.util.Map<String, @Nullable Object> toMap(Capitals row,
                dev.rowan.meta.TableMeta meta) {
            java.util.Map<String, @Nullable Object> map = new java.util.LinkedHashMap<>();
            map.put("id", row.id());
            map.put("List", row.List());
            map.put("SqlTypes", row.SqlTypes().orElse(null));
            map.put("Objects", row.Objects());
            map.put("Arrays", row.Arrays());
            map.put("TableMeta", row.TableMeta());
            map.put("ColumnMeta", row.ColumnMeta());
            map.put("Optional", row.Optional().orElse(null));
            map.put("Map", row.Map());
            map.put("LinkedHashMap", row.LinkedHashMap());
            map.put("MapInput", row.MapInput());
            map.put("Required", row.Required());
            map.put("Mapping", row.Mapping());
            java.util.Map<String, @Nullable Object> Part = new java.util.LinkedHashMap<>();
            Part.put("List", row.Part().List());
            Part.put("Optional", row.Part().Optional().orElse(null));
            Part.put("SqlTypes", row.Part().SqlTypes().orElse(null));
            map.put("Part", Part);
            map.put("KeyOrigin", row.KeyOrigin());
            map.put("ForeignKeyMeta", row.ForeignKeyMeta());
            map.put("BigDecimal", row.BigDecimal());
            map.put("ColumnRole", row.ColumnRole());
            map.put("CapitalsTable", row.CapitalsTable());
            map.put("CapitalsBuilder", row.CapitalsBuilder());
            return map;
        }
    }
}
