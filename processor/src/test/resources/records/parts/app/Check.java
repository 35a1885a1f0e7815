package app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.RecordMapping;
import dev.rowan.sql.TextColumn;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lib.Address;
import lib.AddressColumns;
import lib.Point;

public final class Check {

    private static final Address HOME = new Address("s", "z", null, Address.Kind.HOME, null);
    private static final Address WORK = new Address("s2", "z2", "c", Address.Kind.WORK, new Point(1, 2));

    private Check() {}

    public static void run() {
        names();
        absent();
        maps();
        AddressColumns<Customer> home = CustomerTable.CUSTOMER.home;
        TextColumn<Customer> city = CustomerTable.CUSTOMER.work.city;
        assertThat(city.meta().component()).isEqualTo("work.city");
        assertThat(home.expressions()).hasSize(6);
    }

    private static void names() {
        assertThat(CustomerTable.CUSTOMER.meta().columns())
                .extracting(ColumnMeta::name)
                .containsExactly(
                        "id", "name",
                        "street", "zip", "city", "kind", "geo_latitude", "geo_longitude",
                        "work_street", "work_zip", "work_city", "work_kind", "work_geo_latitude", "work_geo_longitude",
                        "alt_street", "alt_zip", "alt_city", "alt_kind", "alt_geo_latitude", "alt_geo_longitude");
        assertThat(CustomerTable.CUSTOMER.meta().columns().stream().filter(ColumnMeta::nullable).map(ColumnMeta::name))
                .containsExactly(
                        "city", "geo_latitude", "geo_longitude",
                        "work_street", "work_zip", "work_city", "work_kind", "work_geo_latitude", "work_geo_longitude",
                        "alt_street", "alt_zip", "alt_city", "alt_kind", "alt_geo_latitude", "alt_geo_longitude");
        assertThat(ShopTable.SHOP.meta().name()).isEqualTo("Shop");
        assertThat(ShopTable.SHOP.meta().columns())
                .extracting(ColumnMeta::name)
                .containsExactly("shopNumber", "street", "zip", "city", "kind", "geo_latitude", "geo_longitude");
        assertThat(CustomerTable.CUSTOMER.meta().uniques().toString())
                .contains("uq_customer_zip", "uq_customer_work_zip", "uq_customer_alt_zip", "uq_customer_name_city");
        assertThat(CustomerTable.CUSTOMER.meta().indexes().toString())
                .contains("ix_customer_city_zip", "ix_customer_work_city_work_zip", "ix_customer_name_work_geo_latitude");
    }

    private static void absent() {
        RecordMapping<Customer> mapping = CustomerTable.CUSTOMER.mapping();
        Customer customer = CustomerBuilder.customer().id(1).name("n").home(HOME).build();
        assertThat(customer).isEqualTo(new Customer(1, "n", HOME, null, Optional.empty()));
        assertThat(mapping.get(customer, 8)).isNull();
        assertThat(mapping.get(customer, 14)).isNull();
        Customer other = CustomerBuilder.from(customer).alternative(WORK).build();
        assertThat(mapping.same(customer, other, 8)).isTrue();
        assertThat(mapping.same(customer, other, 14)).isFalse();
        assertThat(mapping.get(other, 18)).isEqualTo(1.0);
        assertThatThrownBy(() -> CustomerBuilder.customer().id(1).name("n").build())
                .hasMessage("CustomerBuilder.home is required and has not been set");
    }

    private static void maps() {
        Customer customer = new Customer(1, "n", HOME, WORK, Optional.empty());
        Map<String, Object> map = CustomerTable.CUSTOMER.toMap(customer);
        assertThat(map.get("alternative")).isNull();
        assertThat(map.get("work")).asString().contains("latitude=1.0");
        assertThat(CustomerTable.CUSTOMER.fromMap(map)).isEqualTo(customer);
        Map<String, Object> withoutWork = new LinkedHashMap<>(map);
        withoutWork.remove("work");
        assertThat(CustomerTable.CUSTOMER.fromMap(withoutWork).work()).isNull();
        withoutWork.put("home", Map.of("street", "s"));
        assertThatThrownBy(() -> CustomerTable.CUSTOMER.fromMap(withoutWork))
                .hasMessage("customer.home.postCode is required and missing");
    }
}
