package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code Slot} of {@link Slot.Desk}.
 */
@NullMarked
@TableModel("""
        record app/Slot.Desk PACKAGE SNAKE_CASE
        family app/Slot
        @DiscriminatorValue value=["desk"]
        component hall int
        @Id
        component number java.lang/String
        @Id
        @Column length=["3"]
        component at app/Place
        @Embedded prefix=["at_"]""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
final class Slot_DeskTable extends KeyedTable<Slot.Desk, SlotKey> {
    private static final TableMeta META = TableMeta.table("Slot")
            .schema("house")
            .columns(
                    column("hall", SqlTypes.INT32).key(),
                    column("number", SqlTypes.STRING).length(3).key(),
                    column("at_street", "at.street", SqlTypes.STRING),
                    column("at_number", "at.number", SqlTypes.INT32))
            .memberOf("slotType", "desk")
            .build();

    /**
     * The table under its own name.
     */
    public static final Slot_DeskTable DESK = new Slot_DeskTable(null);

    /**
     * The column {@code hall}.
     */
    public final IntegralColumn<Slot.Desk, Integer> hall = int32(0);

    /**
     * The column {@code number}.
     */
    public final TextColumn<Slot.Desk> number = text(1);

    /**
     * The columns of {@link Slot.Desk#at()}.
     */
    public final PlaceColumns<Slot.Desk> at = new PlaceColumns<Slot.Desk>(text(2), int32(3));

    private Slot_DeskTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public Slot_DeskTable alias(CharSequence alias) {
        return new Slot_DeskTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Slot.Desk, SlotKey> {
        public Slot.Desk read(RowInput in, int at) {
            return new Slot.Desk(
                    in.intAt(at),
                    in.stringAt(at + 1),
                    new Place(in.stringAt(at + 2), in.intAt(at + 3)));
        }

        public void bindColumn(Slot.Desk row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putInt(row.hall());
                case 1 -> out.putString(row.number());
                case 2 -> out.putString(row.at().street());
                case 3 -> out.putInt(row.at().number());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Slot.Desk row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.hall();
                case 1 -> row.number();
                case 2 -> row.at().street();
                case 3 -> row.at().number();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public SlotKey key(Slot.Desk row) {
            return new SlotKey(row.hall(), row.number());
        }

        public void bindKey(SlotKey key, RowOutput out) {
            out.putInt(key.hall());
            out.putString(key.number());
        }

        public Map<String, @Nullable Object> toMap(Slot.Desk row, TableMeta meta) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("hall", row.hall());
            map.put("number", row.number());
            Map<String, @Nullable Object> at = new LinkedHashMap<>();
            at.put("street", row.at().street());
            at.put("number", row.at().number());
            map.put("at", at);
            return map;
        }
    }
}
