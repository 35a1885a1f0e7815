package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.estate.EstateTable.ESTATE;
import static dev.rowan.sample.guide.estate.FlatTable.FLAT;
import static dev.rowan.sample.guide.estate.HouseTable.HOUSE;
import static dev.rowan.sample.guide.estate.LandTable.LAND;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.sample.guide.estate.Estate;
import dev.rowan.sample.guide.estate.EstateCatalog;
import dev.rowan.sample.guide.estate.Flat;
import dev.rowan.sample.guide.estate.House;
import dev.rowan.sample.guide.estate.HouseBuilder;
import dev.rowan.sample.guide.estate.Land;
import dev.rowan.test.RowanExtension;
import dev.rowan.test.server.ServerKind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JoinedInheritanceTest {
    @RegisterExtension
    static final RowanExtension rowan = RowanExtension.on(ServerKind.H2).tables(EstateCatalog.TABLES);

    @Test
    void writesAndReads(Database db) {
        // snippet: write
        House house = db.insert(HOUSE, new House(0, "1 High St", 4, 0)); // estates, then houses: both or none
        List<Estate> two = db.insertAll(
                ESTATE, // one statement for each table and member
                List.of(new Land(0, "Far End", "P-7", new BigDecimal("2.5"), 0), new House(0, "2 High St", 7, 0)));
        House moved = HouseBuilder.from(house).address("3 High St").build();
        db.update(HOUSE, house, moved); // estates alone
        db.delete(ESTATE, two.get(1)); // from estates, from where it goes on to houses
        // end
        // snippet: read
        List<Estate> all = db.list(select(ESTATE).orderBy(ESTATE.address)); // left joins of houses and lands
        List<House> large = db.list(select(HOUSE).where(HOUSE.rooms.gt(3))); // estates join houses
        List<String> parcels = db.list(select(LAND.parcel).where(LAND.address.startsWith("Far")));
        // end
        assertThat(all).extracting(Estate::address).containsExactly("3 High St", "Far End");
        assertThat(large).hasSize(1);
        assertThat(parcels).containsExactly("P-7");
        House house2 = large.get(0);
        // snippet: shared
        db.insert(FLAT, new Flat(0, "3 High St, left", house2.id(), 2, 0));
        List<String> small =
                db.list(select(ESTATE.address).where(ESTATE.rooms.lt(3))); // coalesce(houses.rooms, flats.rooms)
        List<Integer> ofHouses = db.list(select(FLAT.house().rooms)); // as any relation
        // end
        assertThat(small).containsExactly("3 High St, left");
        assertThat(ofHouses).containsExactly(4);
        db.execute(deleteFrom(FLAT).everyRow());
        // snippet: statements
        db.execute(update(HOUSE).set(HOUSE.address, HOUSE.address.upper()).where(HOUSE.rooms.gt(3)));
        db.execute(deleteFrom(LAND).where(LAND.hectares.lt(new BigDecimal("3"))));
        // end
        assertThat(db.list(select(ESTATE.address))).containsExactly("3 HIGH ST");
    }
}
