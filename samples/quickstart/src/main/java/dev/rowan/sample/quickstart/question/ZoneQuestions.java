package dev.rowan.sample.quickstart.question;

import static dev.rowan.sample.quickstart.model.ZoneTable.ZONE;
import static dev.rowan.sample.quickstart.question.AreaOffsetsProjection.areaOffsets;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.given;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.min;
import static dev.rowan.sql.Sql.scalar;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Types.INTEGER;

import dev.rowan.sample.quickstart.model.Area;
import dev.rowan.sample.quickstart.model.Zone;
import dev.rowan.sql.Row;
import dev.rowan.sql.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Time zones. */
final class ZoneQuestions {
    private ZoneQuestions() {}

    static List<Question<?>> all() {
        return List.of(areas(), brokenHours(), eastOfAsia(), search(Area.EUROPE, "is", null));
    }

    private static Question<AreaOffsets> areas() {
        return new Question<>(
                "How far does each area reach, in minutes from Greenwich?",
                select(areaOffsets(ZONE.area, count(), min(ZONE.offsetMinutes), max(ZONE.offsetMinutes)))
                        .groupBy(ZONE.area)
                        .orderBy(ZONE.area),
                table -> table.column("area", AreaOffsets::area)
                        .column("zones", AreaOffsets::zones)
                        .column("west", AreaOffsets::west)
                        .column("east", AreaOffsets::east));
    }

    /** Arithmetic on columns is typed as well: the rest of a whole number is a whole number. */
    private static Question<Row> brokenHours() {
        var minutes = ZONE.offsetMinutes.rem(60).abs().alias("minutes");
        var zones = count().alias("zones");
        return new Question<>(
                "Where do the clocks not agree with the rest of the world on the minute?",
                select(minutes, zones, min(ZONE.id), max(ZONE.id))
                        .where(ZONE.offsetMinutes.rem(60).ne(0))
                        .groupBy(minutes)
                        .orderBy(minutes),
                table -> table.column("minutes", row -> row.get(minutes))
                        .column("zones", row -> row.get(zones))
                        .column("for example", row -> row.at(2))
                        .column("and", row -> row.at(3)));
    }

    private static Question<Zone> eastOfAsia() {
        var asia = ZONE.alias("asia");
        return new Question<>(
                "Where does the day begin before it begins in Asia?",
                select(ZONE)
                        .where(ZONE.offsetMinutes.gt(
                                scalar(INTEGER, select(max(asia.offsetMinutes)).where(asia.area.eq(Area.ASIA)))))
                        .orderBy(ZONE.offsetMinutes.desc(), ZONE.id)
                        .limit(6),
                table -> table.column("zone", Zone::id).column("minutes", Zone::offsetMinutes));
    }

    /** What a user did not ask for is null, and its condition vanishes. */
    private static Question<Zone> search(@Nullable Area area, @Nullable String text, @Nullable Integer atLeast) {
        Select<Zone> query = select(ZONE)
                .where(
                        given(area, ZONE.area::eq),
                        given(text, ZONE.id::containsIgnoreCase),
                        given(atLeast, ZONE.offsetMinutes::ge))
                .orderBy(ZONE.id);
        return new Question<>(
                "Which zones of Europe have “is” in their name?",
                query,
                table -> table.column("zone", Zone::id)
                        .column("minutes", Zone::offsetMinutes)
                        .column("next change of the clocks", Zone::nextTransition));
    }
}
