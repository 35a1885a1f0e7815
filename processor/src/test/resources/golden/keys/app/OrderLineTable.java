package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code order_line} of {@link OrderLine}.
 */
@NullMarked
@TableModel("""
        record app/OrderLine PUBLIC SNAKE_CASE
        @Table
        component id app/LineId
        @Id
        @Embedded
        component quantity int""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class OrderLineTable extends KeyedTable<OrderLine, LineId> {
    private static final TableMeta META = TableMeta.table("order_line")
            .columns(
                    column("order_id", "id.orderId", SqlTypes.INT64).key(),
                    column("line", "id.line", SqlTypes.INT32).key(),
                    column("quantity", SqlTypes.INT32))
            .build();

    /**
     * The table under its own name.
     */
    public static final OrderLineTable ORDER_LINE = new OrderLineTable(null);

    /**
     * The columns of {@link OrderLine#id()}.
     */
    public final LineIdColumns<OrderLine> id = new LineIdColumns<OrderLine>(int64(0), int32(1));

    /**
     * The column {@code quantity}.
     */
    public final IntegralColumn<OrderLine, Integer> quantity = int32(2);

    private OrderLineTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public OrderLineTable alias(CharSequence alias) {
        return new OrderLineTable(alias);
    }

    private static final class Mapping extends KeyedMapping<OrderLine, LineId> {
        public OrderLine read(RowInput in, int at) {
            return new OrderLine(
                    new LineId(in.longAt(at), in.intAt(at + 1)),
                    in.intAt(at + 2));
        }

        public void bindColumn(OrderLine row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id().orderId());
                case 1 -> out.putInt(row.id().line());
                case 2 -> out.putInt(row.quantity());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(OrderLine row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id().orderId();
                case 1 -> row.id().line();
                case 2 -> row.quantity();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public LineId key(OrderLine row) {
            return row.id();
        }

        public void bindKey(LineId key, RowOutput out) {
            out.putLong(key.orderId());
            out.putInt(key.line());
        }

        public Map<String, @Nullable Object> toMap(OrderLine row, TableMeta meta) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            Map<String, @Nullable Object> id = new LinkedHashMap<>();
            id.put("orderId", row.id().orderId());
            id.put("line", row.id().line());
            map.put("id", id);
            map.put("quantity", row.quantity());
            return map;
        }
    }
}
