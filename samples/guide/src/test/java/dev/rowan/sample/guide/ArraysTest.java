package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.shop.ShoeTable.SHOE;
import static dev.rowan.sql.Sql.any;
import static dev.rowan.sql.Sql.arrayAgg;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sql.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.sample.guide.shop.Shoe;
import dev.rowan.test.RowanExtension;
import dev.rowan.test.server.ServerKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArraysTest {
    @RegisterExtension
    static final RowanExtension rowan = RowanExtension.on(ServerKind.H2).tables(List.of(SHOE));

    @Test
    void arrays(Database db) {
        Shoe boot = db.insert(SHOE, new Shoe(0, "Boot", List.of(41, 42), List.of("black", "brown")));
        db.insert(SHOE, new Shoe(0, "Pump", List.of(36, 37), List.of("red")));

        // snippet: arrays
        var wanted = select(SHOE.name, SHOE.colours.at(1).orNull(), SHOE.sizes.length()) // the first is 1
                .where(
                        SHOE.sizes.contains(42),
                        SHOE.colours.overlaps(List.of("black", "white")),
                        value(40).lt(any(SHOE.sizes)));
        var names = select(arrayAgg(SHOE.name).orderBy(SHOE.name)); // a List<String>
        var larger = update(SHOE).set(SHOE.sizes, SHOE.sizes.append(43)).where(SHOE.id.eq(boot.id()));
        // end

        assertThat(db.one(wanted).get(SHOE.name)).isEqualTo("Boot");
        assertThat(db.one(names)).containsExactly("Boot", "Pump");
        assertThat(db.execute(larger)).isEqualTo(1);
        assertThat(db.get(SHOE, boot.id()).sizes()).containsExactly(41, 42, 43);
    }
}
