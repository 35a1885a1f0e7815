package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import lib.Address;
import lib.AddressColumns;
import lib.Point;
import lib.PointColumns;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code Shop} of {@link Shop}.
 */
@NullMarked
@TableModel("""
        record app/Shop PUBLIC AS_WRITTEN
        @Table
        @Naming value=["AS_WRITTEN"]
        component shopNumber long
        @Id
        component address lib/Address
        @Embedded""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class ShopTable extends KeyedTable<Shop, Long> {
    private static final SqlType<Address.Kind> ADDRESS_KIND_TYPE = SqlTypes.enumByName(Address.Kind.class, Address.Kind.values());

    private static final TableMeta META = TableMeta.table("Shop")
            .columns(
                    column("shopNumber", SqlTypes.INT64).key(),
                    column("street", "address.street", SqlTypes.STRING),
                    column("zip", "address.postCode", SqlTypes.STRING),
                    column("city", "address.city", SqlTypes.STRING).nullable(),
                    column("kind", "address.kind", ADDRESS_KIND_TYPE),
                    column("geo_latitude", "address.point.latitude", SqlTypes.FLOAT64).nullable(),
                    column("geo_longitude", "address.point.longitude", SqlTypes.FLOAT64).nullable())
            .unique("uq_Shop_zip", "zip")
            .index("ix_Shop_city_zip", "city", "zip")
            .build();

    /**
     * The table under its own name.
     */
    public static final ShopTable SHOP = new ShopTable(null);

    /**
     * The column {@code shopNumber}.
     */
    public final IntegralColumn<Shop, Long> shopNumber = int64(0);

    /**
     * The columns of {@link Shop#address()}.
     */
    public final AddressColumns<Shop> address = new AddressColumns<Shop>(text(1), text(2), text(3),
            text(4, ADDRESS_KIND_TYPE), new PointColumns<Shop>(float64(5), float64(6)));

    private ShopTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public ShopTable alias(CharSequence alias) {
        return new ShopTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Shop, Long> {
        public Shop read(RowInput in, int at) {
            return new Shop(
                    in.longAt(at),
                    new Address(in.stringAt(at + 1), in.stringAt(at + 2), in.stringOrNullAt(at + 3),
                            in.at(at + 4, ADDRESS_KIND_TYPE),
                            in.allNullAt(at + 5, 2) ? null : new Point(in.doubleAt(at + 5),
                            in.doubleAt(at + 6))));
        }

        public void bindColumn(Shop row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.shopNumber());
                case 1 -> out.putString(row.address().street());
                case 2 -> out.putString(row.address().postCode());
                case 3 -> out.putStringOrNull(row.address().city());
                case 4 -> out.put(ADDRESS_KIND_TYPE, row.address().kind());
                case 5 -> out.putDoubleOrNull(addressPointLatitude(row));
                case 6 -> out.putDoubleOrNull(addressPointLongitude(row));
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Shop row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.shopNumber();
                case 1 -> row.address().street();
                case 2 -> row.address().postCode();
                case 3 -> row.address().city();
                case 4 -> row.address().kind();
                case 5 -> addressPointLatitude(row);
                case 6 -> addressPointLongitude(row);
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public Long key(Shop row) {
            return row.shopNumber();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }

        public Map<String, @Nullable Object> toMap(Shop row, TableMeta meta) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("shopNumber", row.shopNumber());
            Map<String, @Nullable Object> address = new LinkedHashMap<>();
            address.put("street", row.address().street());
            address.put("postCode", row.address().postCode());
            address.put("city", row.address().city());
            address.put("kind", row.address().kind());
            Point point = row.address().point();
            if (point == null) {
                address.put("point", null);
            } else {
                Map<String, @Nullable Object> pointMap = new LinkedHashMap<>();
                pointMap.put("latitude", point.latitude());
                pointMap.put("longitude", point.longitude());
                address.put("point", pointMap);
            }
            map.put("address", address);
            return map;
        }

        private static @Nullable Double addressPointLatitude(Shop row) {
            Address address = row.address();
            Point point = address.point();
            return point == null ? null : point.latitude();
        }

        private static @Nullable Double addressPointLongitude(Shop row) {
            Address address = row.address();
            Point point = address.point();
            return point == null ? null : point.longitude();
        }
    }
}
