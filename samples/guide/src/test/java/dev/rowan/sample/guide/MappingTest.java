package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.shop.ProductTable.PRODUCT;
import static dev.rowan.sample.guide.shop.SaleLineTable.SALE_LINE;
import static dev.rowan.sample.guide.shop.SaleTable.SALE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.sample.guide.shop.Address;
import dev.rowan.sample.guide.shop.Product;
import dev.rowan.sample.guide.shop.ProductBuilder;
import dev.rowan.sample.guide.shop.Sale;
import dev.rowan.sample.guide.shop.SaleBuilder;
import dev.rowan.sample.guide.shop.SaleLine;
import dev.rowan.sample.guide.shop.SaleLineKey;
import dev.rowan.sample.guide.shop.ShopCatalog;
import dev.rowan.test.RowanExtension;
import dev.rowan.test.server.ServerKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MappingTest {
    @RegisterExtension
    static final RowanExtension rowan = RowanExtension.on(ServerKind.H2).tables(ShopCatalog.TABLES);

    @Test
    void builders(Database db) {
        // snippet: builder
        Product chair = db.insert(
                PRODUCT,
                ProductBuilder.product()
                        .name("Chair")
                        .maker("Thonet")
                        .price(new BigDecimal("99.00"))
                        .stock(3)
                        .labels(Set.of("beech", "bent"))
                        .attributes(Map.of("legs", 4))
                        .build());
        Product cheaper =
                ProductBuilder.from(chair).price(new BigDecimal("89.00")).build();
        // end

        assertThat(chair.id()).isNotNull();
        assertThat(chair.worth()).isEqualByComparingTo("297");
        assertThat(cheaper.labels()).containsExactlyInAnyOrder("beech", "bent");
        assertThat(db.get(PRODUCT, chair.id()).attributes()).containsKey("legs");
    }

    @Test
    void keys(Database db) {
        UUID chair = Objects.requireNonNull(db.insert(
                        PRODUCT,
                        new Product(null, "Chair", "Thonet", BigDecimal.TEN, 1, null, null, Set.of(), Map.of()))
                .id());
        Sale sale = db.insert(
                SALE,
                SaleBuilder.sale()
                        .soldAt(Instant.EPOCH)
                        .shipTo(new Address("Ring 1", null, "Wien"))
                        .build());
        db.insert(SALE_LINE, new SaleLine(sale.id(), chair, 2));

        // snippet: keys
        SaleLine line = db.get(SALE_LINE, new SaleLineKey(sale.id(), chair));
        Sale again = db.find(SALE, sale.id()).orElseThrow();
        // end

        assertThat(line.quantity()).isEqualTo(2);
        assertThat(again.billTo()).isNull();
    }

    @Test
    void maps() {
        Sale sale = new Sale(7, Instant.EPOCH, new Address("Ring 1", null, "Wien"), null);

        // snippet: maps
        Map<String, Object> map = SALE.toMap(sale); // {id=7, soldAt=..., shipTo={street=Ring 1, ...}, billTo=null}
        Sale same = SALE.fromMap(map);
        // end

        assertThat(same).isEqualTo(sale);
    }
}
