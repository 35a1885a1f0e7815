package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.TimesTable.TIMES;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.test.compliance.model.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The zone of the JVM changes nothing: not what is stored, not what is read, not even times that the zone's clocks skip. */
@Isolated("changes the JVM's time zone")
class TimeZonesCompliance extends ComplianceArea {
    /** Times that clocks skip or show twice in some of the zones, and days that begin late or never were. */
    private static final List<LocalDateTime> LOCAL = List.of(
            LocalDateTime.parse("2026-03-29T02:30"),
            LocalDateTime.parse("2026-10-25T02:30"),
            LocalDateTime.parse("2026-03-08T02:30:00.123456"),
            LocalDateTime.parse("2018-11-04T00:00"),
            LocalDateTime.parse("2011-12-30T12:00"),
            LocalDateTime.parse("1883-11-18T12:00"),
            LocalDateTime.parse("2026-01-01T00:00"));

    TimeZonesCompliance(ComplianceContext on) {
        super(on, TIMES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/New_York",
                "America/Sao_Paulo",
                "Pacific/Apia",
                "Asia/Kathmandu",
                "Etc/GMT+12"
            })
    void whatOneZoneWritesAnotherReads(String zone) {
        List<Times> written = LOCAL.stream().map(TimeZonesCompliance::row).toList();
        List<Times> stored = inZone(zone, database -> database.insertAll(TIMES, written));
        List<Times> there = inZone(zone, database -> database.list(select(TIMES).orderBy(TIMES.id)));
        List<Times> elsewhere =
                inZone("UTC", database -> database.list(select(TIMES).orderBy(TIMES.id)));
        List<Times> farAway = inZone(
                "Pacific/Kiritimati", database -> database.list(select(TIMES).orderBy(TIMES.id)));
        assertThat(there).isEqualTo(stored);
        assertThat(elsewhere).isEqualTo(stored);
        assertThat(farAway).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "America/Sao_Paulo", "Pacific/Apia"})
    void whatOneZoneWritesAnotherFinds(String zone) {
        List<Times> stored = inZone(
                zone,
                database -> database.insertAll(
                        TIMES, LOCAL.stream().map(TimeZonesCompliance::row).toList()));
        for (Times row : stored) {
            List<Long> found = inZone(
                    "Asia/Tokyo",
                    database -> database.list(select(TIMES.id)
                            .where(
                                    TIMES.local.eq(requireNonNull(row.local())),
                                    TIMES.moment.eq(requireNonNull(row.moment())),
                                    TIMES.day.eq(requireNonNull(row.day())),
                                    TIMES.clock.eq(requireNonNull(row.clock())))));
            assertThat(found).containsExactly(row.id());
        }
    }

    private static Times row(LocalDateTime local) {
        Instant moment = local.toInstant(ZoneOffset.UTC);
        LocalDate day = local.toLocalDate();
        LocalTime clock = local.toLocalTime();
        return new Times(
                0, day, clock, local, moment.atOffset(ZoneOffset.UTC), moment, local.withNano(0), null, null, null);
    }

    /** Drivers look at the JVM's zone when they connect, so each zone gets connections of its own. */
    private <T> T inZone(String zone, Work<T> work) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try (Database database = on.another()) {
            return work.on(database);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private interface Work<T> {
        T on(Database database);
    }
}
