package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.IndexMeta;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import lib.Address;
import lib.AddressColumns;
import lib.Point;
import lib.PointColumns;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code customer} of {@link Customer}.
 */
@NullMarked
@TableModel("""
        record app/Customer PUBLIC SNAKE_CASE
        @Table
        @Unique value=["name","home.city"]
        @Index value=["name","work.point.latitude desc"]
        component id long
        @Id
        component name java.lang/String
        component home lib/Address
        @Embedded
        nullable work lib/Address
        @Embedded prefix=["work_"]
        component alternative java.util/Optional<lib/Address>
        @Embedded prefix=["alt_"]""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class CustomerTable extends KeyedTable<Customer, Long> {
    private static final SqlType<Address.Kind> HOME_KIND_TYPE = SqlTypes.enumByName(Address.Kind.class, Address.Kind.values());

    private static final TableMeta META = TableMeta.table("customer")
            .columns(
                    column("id", SqlTypes.INT64).key(),
                    column("name", SqlTypes.STRING),
                    column("street", "home.street", SqlTypes.STRING),
                    column("zip", "home.postCode", SqlTypes.STRING),
                    column("city", "home.city", SqlTypes.STRING).nullable(),
                    column("kind", "home.kind", HOME_KIND_TYPE),
                    column("geo_latitude", "home.point.latitude", SqlTypes.FLOAT64).nullable(),
                    column("geo_longitude", "home.point.longitude", SqlTypes.FLOAT64).nullable(),
                    column("work_street", "work.street", SqlTypes.STRING).nullable(),
                    column("work_zip", "work.postCode", SqlTypes.STRING).nullable(),
                    column("work_city", "work.city", SqlTypes.STRING).nullable(),
                    column("work_kind", "work.kind", HOME_KIND_TYPE).nullable(),
                    column("work_geo_latitude", "work.point.latitude", SqlTypes.FLOAT64).nullable(),
                    column("work_geo_longitude", "work.point.longitude", SqlTypes.FLOAT64)
                            .nullable(),
                    column("alt_street", "alternative.street", SqlTypes.STRING).nullable(),
                    column("alt_zip", "alternative.postCode", SqlTypes.STRING).nullable(),
                    column("alt_city", "alternative.city", SqlTypes.STRING).nullable(),
                    column("alt_kind", "alternative.kind", HOME_KIND_TYPE).nullable(),
                    column("alt_geo_latitude", "alternative.point.latitude", SqlTypes.FLOAT64)
                            .nullable(),
                    column("alt_geo_longitude", "alternative.point.longitude", SqlTypes.FLOAT64)
                            .nullable())
            .unique("uq_customer_zip", "zip")
            .unique("uq_customer_work_zip", "work_zip")
            .unique("uq_customer_alt_zip", "alt_zip")
            .unique("uq_customer_name_city", "name", "city")
            .index("ix_customer_city_zip", "city", "zip")
            .index("ix_customer_work_city_work_zip", "work_city", "work_zip")
            .index("ix_customer_alt_city_alt_zip", "alt_city", "alt_zip")
            .index(new IndexMeta("ix_customer_name_work_geo_latitude",
                    List.of(IndexMeta.Part.column("name"),
                    IndexMeta.Part.descending("work_geo_latitude")), false, null, null, Set.of()))
            .build();

    /**
     * The table under its own name.
     */
    public static final CustomerTable CUSTOMER = new CustomerTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Customer, Long> id = int64(0);

    /**
     * The column {@code name}.
     */
    public final TextColumn<Customer> name = text(1);

    /**
     * The columns of {@link Customer#home()}.
     */
    public final AddressColumns<Customer> home = new AddressColumns<Customer>(text(2), text(3),
            text(4), text(5, HOME_KIND_TYPE), new PointColumns<Customer>(float64(6), float64(7)));

    /**
     * The columns of {@link Customer#work()}.
     */
    public final AddressColumns<Customer> work = new AddressColumns<Customer>(text(8), text(9),
            text(10), text(11, HOME_KIND_TYPE), new PointColumns<Customer>(float64(12),
            float64(13)));

    /**
     * The columns of {@link Customer#alternative()}.
     */
    public final AddressColumns<Customer> alternative = new AddressColumns<Customer>(text(14),
            text(15), text(16), text(17, HOME_KIND_TYPE), new PointColumns<Customer>(float64(18),
            float64(19)));

    private CustomerTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public CustomerTable alias(CharSequence alias) {
        return new CustomerTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Customer, Long> {
        public Customer read(RowInput in, int at) {
            return new Customer(
                    in.longAt(at),
                    in.stringAt(at + 1),
                    new Address(in.stringAt(at + 2), in.stringAt(at + 3), in.stringOrNullAt(at + 4),
                            in.at(at + 5, HOME_KIND_TYPE),
                            in.allNullAt(at + 6, 2) ? null : new Point(in.doubleAt(at + 6),
                            in.doubleAt(at + 7))),
                    in.allNullAt(at + 8, 6) ? null : new Address(in.stringAt(at + 8),
                            in.stringAt(at + 9), in.stringOrNullAt(at + 10),
                            in.at(at + 11, HOME_KIND_TYPE),
                            in.allNullAt(at + 12, 2) ? null : new Point(in.doubleAt(at + 12),
                            in.doubleAt(at + 13))),
                    Optional.ofNullable(in.allNullAt(at + 14, 6) ? null : new Address(in.stringAt(at + 14),
                            in.stringAt(at + 15), in.stringOrNullAt(at + 16),
                            in.at(at + 17, HOME_KIND_TYPE),
                            in.allNullAt(at + 18, 2) ? null : new Point(in.doubleAt(at + 18),
                            in.doubleAt(at + 19)))));
        }

        public void bindColumn(Customer row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.putString(row.name());
                case 2 -> out.putString(row.home().street());
                case 3 -> out.putString(row.home().postCode());
                case 4 -> out.putStringOrNull(row.home().city());
                case 5 -> out.put(HOME_KIND_TYPE, row.home().kind());
                case 6 -> out.putDoubleOrNull(homePointLatitude(row));
                case 7 -> out.putDoubleOrNull(homePointLongitude(row));
                case 8 -> out.putStringOrNull(workStreet(row));
                case 9 -> out.putStringOrNull(workPostCode(row));
                case 10 -> out.putStringOrNull(workCity(row));
                case 11 -> out.putOrNull(HOME_KIND_TYPE, workKind(row));
                case 12 -> out.putDoubleOrNull(workPointLatitude(row));
                case 13 -> out.putDoubleOrNull(workPointLongitude(row));
                case 14 -> out.putStringOrNull(alternativeStreet(row));
                case 15 -> out.putStringOrNull(alternativePostCode(row));
                case 16 -> out.putStringOrNull(alternativeCity(row));
                case 17 -> out.putOrNull(HOME_KIND_TYPE, alternativeKind(row));
                case 18 -> out.putDoubleOrNull(alternativePointLatitude(row));
                case 19 -> out.putDoubleOrNull(alternativePointLongitude(row));
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Customer row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.name();
                case 2 -> row.home().street();
                case 3 -> row.home().postCode();
                case 4 -> row.home().city();
                case 5 -> row.home().kind();
                case 6 -> homePointLatitude(row);
                case 7 -> homePointLongitude(row);
                case 8 -> workStreet(row);
                case 9 -> workPostCode(row);
                case 10 -> workCity(row);
                case 11 -> workKind(row);
                case 12 -> workPointLatitude(row);
                case 13 -> workPointLongitude(row);
                case 14 -> alternativeStreet(row);
                case 15 -> alternativePostCode(row);
                case 16 -> alternativeCity(row);
                case 17 -> alternativeKind(row);
                case 18 -> alternativePointLatitude(row);
                case 19 -> alternativePointLongitude(row);
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public Long key(Customer row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }

        public Map<String, @Nullable Object> toMap(Customer row, TableMeta meta) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("id", row.id());
            map.put("name", row.name());
            Map<String, @Nullable Object> home = new LinkedHashMap<>();
            home.put("street", row.home().street());
            home.put("postCode", row.home().postCode());
            home.put("city", row.home().city());
            home.put("kind", row.home().kind());
            Point point = row.home().point();
            if (point == null) {
                home.put("point", null);
            } else {
                Map<String, @Nullable Object> pointMap = new LinkedHashMap<>();
                pointMap.put("latitude", point.latitude());
                pointMap.put("longitude", point.longitude());
                home.put("point", pointMap);
            }
            map.put("home", home);
            Address work = row.work();
            if (work == null) {
                map.put("work", null);
            } else {
                Map<String, @Nullable Object> workMap = new LinkedHashMap<>();
                workMap.put("street", work.street());
                workMap.put("postCode", work.postCode());
                workMap.put("city", work.city());
                workMap.put("kind", work.kind());
                Point point_ = work.point();
                if (point_ == null) {
                    workMap.put("point", null);
                } else {
                    Map<String, @Nullable Object> pointMap_ = new LinkedHashMap<>();
                    pointMap_.put("latitude", point_.latitude());
                    pointMap_.put("longitude", point_.longitude());
                    workMap.put("point", pointMap_);
                }
                map.put("work", workMap);
            }
            Address alternative = row.alternative().orElse(null);
            if (alternative == null) {
                map.put("alternative", null);
            } else {
                Map<String, @Nullable Object> alternativeMap = new LinkedHashMap<>();
                alternativeMap.put("street", alternative.street());
                alternativeMap.put("postCode", alternative.postCode());
                alternativeMap.put("city", alternative.city());
                alternativeMap.put("kind", alternative.kind());
                Point point__ = alternative.point();
                if (point__ == null) {
                    alternativeMap.put("point", null);
                } else {
                    Map<String, @Nullable Object> pointMap__ = new LinkedHashMap<>();
                    pointMap__.put("latitude", point__.latitude());
                    pointMap__.put("longitude", point__.longitude());
                    alternativeMap.put("point", pointMap__);
                }
                map.put("alternative", alternativeMap);
            }
            return map;
        }

        private static @Nullable Double homePointLatitude(Customer row) {
            Address home = row.home();
            Point point = home.point();
            return point == null ? null : point.latitude();
        }

        private static @Nullable Double homePointLongitude(Customer row) {
            Address home = row.home();
            Point point = home.point();
            return point == null ? null : point.longitude();
        }

        private static @Nullable String workStreet(Customer row) {
            Address work = row.work();
            return work == null ? null : work.street();
        }

        private static @Nullable String workPostCode(Customer row) {
            Address work = row.work();
            return work == null ? null : work.postCode();
        }

        private static @Nullable String workCity(Customer row) {
            Address work = row.work();
            return work == null ? null : work.city();
        }

        private static Address. @Nullable Kind workKind(Customer row) {
            Address work = row.work();
            return work == null ? null : work.kind();
        }

        private static @Nullable Double workPointLatitude(Customer row) {
            Address work = row.work();
            Point point = work == null ? null : work.point();
            return point == null ? null : point.latitude();
        }

        private static @Nullable Double workPointLongitude(Customer row) {
            Address work = row.work();
            Point point = work == null ? null : work.point();
            return point == null ? null : point.longitude();
        }

        private static @Nullable String alternativeStreet(Customer row) {
            Address alternative = row.alternative().orElse(null);
            return alternative == null ? null : alternative.street();
        }

        private static @Nullable String alternativePostCode(Customer row) {
            Address alternative = row.alternative().orElse(null);
            return alternative == null ? null : alternative.postCode();
        }

        private static @Nullable String alternativeCity(Customer row) {
            Address alternative = row.alternative().orElse(null);
            return alternative == null ? null : alternative.city();
        }

        private static Address. @Nullable Kind alternativeKind(Customer row) {
            Address alternative = row.alternative().orElse(null);
            return alternative == null ? null : alternative.kind();
        }

        private static @Nullable Double alternativePointLatitude(Customer row) {
            Address alternative = row.alternative().orElse(null);
            Point point = alternative == null ? null : alternative.point();
            return point == null ? null : point.latitude();
        }

        private static @Nullable Double alternativePointLongitude(Customer row) {
            Address alternative = row.alternative().orElse(null);
            Point point = alternative == null ? null : alternative.point();
            return point == null ? null : point.longitude();
        }
    }
}
