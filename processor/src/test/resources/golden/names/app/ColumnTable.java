package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.DomainColumn;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
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
 * The table {@code column} of {@link Column}.
 */
@NullMarked
@TableModel("""
        record app/Column PUBLIC SNAKE_CASE
        @Table
        component id long
        @Id
        component list app/Column.List
        component type app/Column.SqlType
        component mapping app/Mapping
        @Embedded""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class ColumnTable extends KeyedTable<Column, Long> {
    private static final SqlType<Column.List> LIST_TYPE = SqlTypes.mapped(SqlTypes.STRING, Column.List.class, Column.List::new, Column.List::value);

    private static final SqlType<Column.SqlType> TYPE_TYPE = SqlTypes.mapped(SqlTypes.STRING, Column.SqlType.class, Column.SqlType::new, Column.SqlType::value);

    private static final SqlType<R> MAPPING_R_TYPE = SqlTypes.enumByName(R.class, app.R.values());

    private static final TableMeta META = TableMeta.table("column")
            .columns(
                    column("id", SqlTypes.INT64).key(),
                    column("list", LIST_TYPE),
                    column("type", TYPE_TYPE),
                    column("r", "mapping.r", MAPPING_R_TYPE),
                    column("s", "mapping.s", SqlTypes.STRING))
            .build();

    /**
     * The table under its own name.
     */
    public static final ColumnTable COLUMN = new ColumnTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Column, Long> id = int64(0);

    /**
     * The column {@code list}.
     */
    public final DomainColumn<Column, Column.List, TextExpr> list = text(1, LIST_TYPE);

    /**
     * The column {@code type}.
     */
    public final DomainColumn<Column, Column.SqlType, TextExpr> type = text(2, TYPE_TYPE);

    /**
     * The columns of {@link Column#mapping()}.
     */
    public final MappingColumns<Column> mapping = new MappingColumns<Column>(text(3, MAPPING_R_TYPE),
            text(4));

    private ColumnTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public ColumnTable alias(CharSequence alias) {
        return new ColumnTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Column, Long> {
        public Column read(RowInput in, int at) {
            return new Column(
                    in.longAt(at),
                    in.at(at + 1, LIST_TYPE),
                    in.at(at + 2, TYPE_TYPE),
                    new app.Mapping(in.at(at + 3, MAPPING_R_TYPE), in.stringAt(at + 4)));
        }

        public void bindColumn(Column row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.put(LIST_TYPE, row.list());
                case 2 -> out.put(TYPE_TYPE, row.type());
                case 3 -> out.put(MAPPING_R_TYPE, row.mapping().r());
                case 4 -> out.putString(row.mapping().s());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Column row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.list();
                case 2 -> row.type();
                case 3 -> row.mapping().r();
                case 4 -> row.mapping().s();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public Long key(Column row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }

        public Map<String, @Nullable Object> toMap(Column row, TableMeta meta) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("id", row.id());
            map.put("list", row.list());
            map.put("type", row.type());
            Map<String, @Nullable Object> mapping = new LinkedHashMap<>();
            mapping.put("r", row.mapping().r());
            mapping.put("s", row.mapping().s());
            map.put("mapping", mapping);
            return map;
        }
    }
}
