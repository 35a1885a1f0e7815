package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.TimesTable.TIMES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.MappingException;
import dev.rowan.test.compliance.model.Times;
import dev.rowan.test.compliance.model.TimesBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and times come back as they went, down to the fraction of a second that the database keeps; what is finer is cut off. */
class TimesCompliance extends ComplianceArea {
    private static final Times NOTHING = new Times(0, null, null, null, null, null, null, null, null, null);

    TimesCompliance(ComplianceContext on) {
        super(on, TIMES);
    }

    @Test
    void keepsNothing() {
        kept(TIMES, NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000-01-01",
                "1582-10-04",
                "1582-10-10",
                "1582-10-15",
                "1900-02-28",
                "1969-12-31",
                "1970-01-01",
                "2000-02-29",
                "2011-12-30",
                "9999-12-31"
            })
    void keepsDays(String text) {
        LocalDate day = LocalDate.parse(text);
        Times stored = kept(TIMES, day(day));
        assertThat(db.list(select(TIMES.id).where(TIMES.day.eq(day)))).containsExactly(stored.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0001-01-01", "0000-12-31", "-0044-03-15", "+10000-01-01", "-999999999-01-01", "+999999999-12-31"
            })
    void keepsOrRefusesDaysFarAway(String text) {
        keptOrRefused(TIMES, day(LocalDate.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "00:00:00.000001", "02:30", "12:00", "23:59:59", "23:59:59.999999"})
    void keepsTimesOfDay(String text) {
        LocalTime clock = LocalTime.parse(text);
        Times stored = kept(TIMES, clock(clock));
        assertThat(db.list(select(TIMES.id).where(TIMES.clock.eq(clock)))).containsExactly(stored.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00:00.000000001", "12:34:56.123456789", "23:59:59.999999999"})
    void cutsTimesOfDayOffAtTheFinestFraction(String text) {
        LocalTime clock = LocalTime.parse(text);
        Times stored = db.insert(TIMES, clock(clock));
        assertThat(db.get(TIMES, stored.id()).clock()).isEqualTo(clock.truncatedTo(on.finestSecond()));
        assertThat(db.list(select(TIMES.id).where(TIMES.clock.eq(clock)))).containsExactly(stored.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000-01-01T00:00",
                "1582-10-10T12:00",
                "1969-12-31T23:59:59.999999",
                "1970-01-01T00:00",
                "2026-03-29T02:30",
                "2026-10-25T02:30",
                "2026-02-28T12:34:56.123456",
                "9999-12-31T23:59:59.999999"
            })
    void keepsDatesWithTimes(String text) {
        LocalDateTime local = LocalDateTime.parse(text);
        Times stored = kept(TIMES, local(local));
        assertThat(db.list(select(TIMES.id).where(TIMES.local.eq(local)))).containsExactly(stored.id());
    }

    @Test
    void cutsDatesWithTimesOffAtTheFinestFraction() {
        LocalDateTime local = LocalDateTime.parse("2026-12-31T23:59:59.999999999");
        Times stored = db.insert(TIMES, local(local));
        assertThat(db.get(TIMES, stored.id()).local()).isEqualTo(local.truncatedTo(on.finestSecond()));
    }

    @Test
    void keepsOrRefusesDatesWithTimesFarAway() {
        keptOrRefused(TIMES, local(LocalDateTime.MIN));
        keptOrRefused(TIMES, local(LocalDateTime.MAX));
        keptOrRefused(TIMES, local(LocalDateTime.parse("-0044-03-15T12:00")));
        keptOrRefused(TIMES, local(LocalDateTime.parse("+10000-01-01T00:00")));
    }

    /** What a column of three digits does not keep is cut off, and not rounded up into the next year. */
    @Test
    void cutsOffWhatTheColumnDoesNotKeep() {
        LocalDateTime local = LocalDateTime.parse("2026-12-31T23:59:59.999999999");
        LocalDateTime kept = local.truncatedTo(ChronoUnit.MILLIS);
        Times inserted = db.insert(TIMES, millis(local));
        List<Times> batch = db.insertAll(TIMES, List.of(millis(local), millis(local.minusNanos(500_000))));
        Times updated =
                db.update(TIMES, TimesBuilder.from(batch.get(0)).millis(local).build());
        Times set = db.insert(TIMES, NOTHING);
        db.execute(update(TIMES).set(TIMES.millis, local).where(TIMES.id.eq(set.id())));
        Times merged = db.upsert(TIMES, TimesBuilder.from(set).millis(local).build());
        db.execute(insertInto(TIMES).set(TIMES.millis, local));
        assertThat(merged.id()).isEqualTo(set.id());
        assertThat(updated.id()).isEqualTo(batch.get(0).id());
        assertThat(db.list(select(TIMES.millis))).hasSize(5).containsOnly(kept);
        assertThat(db.list(select(TIMES.id).where(TIMES.millis.eq(local), TIMES.millis.between(local, kept))))
                .hasSize(5)
                .contains(inserted.id());
        assertThat(db.exists(select(TIMES).where(TIMES.millis.gt(local)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000-01-02T00:00:00Z",
                "1582-10-10T12:00:00Z",
                "1883-11-18T17:00:00Z",
                "1969-12-31T23:59:59.999999Z",
                "1970-01-01T00:00:00Z",
                "2026-03-29T01:30:00Z",
                "2026-10-25T00:30:00Z",
                "2026-10-25T01:30:00Z",
                "2038-01-19T03:14:08Z",
                "2106-02-07T06:28:16.000001Z",
                "9999-12-30T23:59:59.999999Z"
            })
    void keepsPointsOnTheTimeLine(String text) {
        Instant moment = Instant.parse(text);
        Times stored = kept(TIMES, moment(moment));
        assertThat(db.list(select(TIMES.id).where(TIMES.moment.eq(moment)))).containsExactly(stored.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-31T23:59:59.999999999Z", "1969-12-31T23:59:59.000000001Z"})
    void cutsPointsOffAtTheFinestFraction(String text) {
        Instant moment = Instant.parse(text);
        Instant kept = moment.truncatedTo(on.finestSecond());
        OffsetDateTime offset = moment.atOffset(ZoneOffset.ofHours(2));
        Times stored = db.insert(TIMES, new Times(0, null, null, null, offset, moment, null, null, null, null));
        Times read = db.get(TIMES, stored.id());
        assertThat(read.moment()).isEqualTo(kept);
        assertThat(read.offset()).isEqualTo(kept.atOffset(ZoneOffset.UTC));
        assertThat(db.list(select(TIMES.id).where(TIMES.moment.eq(moment), TIMES.offset.eq(offset))))
                .containsExactly(stored.id());
    }

    @Test
    void keepsOrRefusesTimesWithOffsetsFarAway() {
        keptOrRefused(TIMES, offset(OffsetDateTime.MIN));
        keptOrRefused(TIMES, offset(OffsetDateTime.MAX));
        keptOrRefused(TIMES, offset(OffsetDateTime.parse("-0044-03-15T12:00Z")));
        keptOrRefused(TIMES, offset(OffsetDateTime.parse("+10000-01-01T00:00Z")));
    }

    @Test
    void keepsOrRefusesPointsFarAway() {
        keptOrRefused(TIMES, moment(Instant.MIN));
        keptOrRefused(TIMES, moment(Instant.MAX));
        keptOrRefused(TIMES, moment(Instant.parse("-0044-03-15T12:00:00Z")));
        keptOrRefused(TIMES, moment(Instant.parse("+10000-01-01T00:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-01T12:00+02:00",
                "2026-06-01T12:00-18:00",
                "2026-06-01T12:00:00.000001+18:00",
                "2026-06-01T00:30+05:45",
                "2026-06-01T12:00Z"
            })
    void keepsThePointOfATimeWithAnOffset(String text) {
        OffsetDateTime offset = OffsetDateTime.parse(text);
        Times stored = db.insert(TIMES, offset(offset));
        assertThat(db.get(TIMES, stored.id()).offset()).isEqualTo(offset.withOffsetSameInstant(ZoneOffset.UTC));
        assertThat(db.list(select(TIMES.id).where(TIMES.offset.eq(offset)))).containsExactly(stored.id());
    }

    @Test
    void ordersPointsByTime() {
        db.insert(TIMES, moment(Instant.parse("2026-01-01T00:00:00Z")));
        db.insert(TIMES, moment(Instant.parse("1969-12-31T23:59:59.5Z")));
        db.insert(TIMES, moment(Instant.parse("1969-12-31T23:59:59.25Z")));
        db.insert(TIMES, moment(Instant.parse("2026-01-01T00:00:00.000001Z")));
        assertThat(db.list(select(TIMES.moment).orderBy(TIMES.moment))).isSorted();
        assertThat(db.list(select(TIMES.moment).where(TIMES.moment.lt(Instant.EPOCH))))
                .hasSize(2);
    }

    @Test
    void keepsYears() {
        for (int year : new int[] {Year.MIN_VALUE, -1, 0, 1, 1969, 2026, 10_000, Year.MAX_VALUE}) {
            kept(TIMES, new Times(0, null, null, null, null, null, null, Year.of(year), null, null));
        }
        assertThat(db.list(select(TIMES.year).orderBy(TIMES.year))).isSorted();
    }

    @Test
    void keepsMonths() {
        for (String month : new String[] {"0000-01", "0999-12", "1970-01", "9999-12"}) {
            kept(TIMES, month(YearMonth.parse(month)));
        }
        assertThat(db.list(select(TIMES.month).orderBy(TIMES.month))).isSorted();
    }

    @Test
    void refusesMonthsThatWouldNotSort() {
        assertThatThrownBy(() -> db.insert(TIMES, month(YearMonth.of(10_000, 1))))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("month");
        assertThatThrownBy(() -> db.insert(TIMES, month(YearMonth.of(-1, 1)))).isInstanceOf(MappingException.class);
        assertThat(db.count(TIMES)).isZero();
    }

    @Test
    void keepsDurations() {
        kept(TIMES, span(Duration.ZERO));
        kept(TIMES, span(Duration.ofNanos(1)));
        kept(TIMES, span(Duration.ofNanos(-1)));
        kept(TIMES, span(Duration.ofNanos(Long.MIN_VALUE)));
        kept(TIMES, span(Duration.ofNanos(Long.MAX_VALUE)));
        assertThat(db.list(select(TIMES.span).orderBy(TIMES.span))).isSorted();
    }

    @Test
    void refusesDurationsThatAreTooLong() {
        assertThatThrownBy(() -> db.insert(TIMES, span(Duration.ofDays(365L * 300))))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("span");
        assertThat(db.count(TIMES)).isZero();
    }

    private static Times day(LocalDate value) {
        return new Times(0, value, null, null, null, null, null, null, null, null);
    }

    private static Times clock(LocalTime value) {
        return new Times(0, null, value, null, null, null, null, null, null, null);
    }

    private static Times local(LocalDateTime value) {
        return new Times(0, null, null, value, null, null, null, null, null, null);
    }

    private static Times millis(LocalDateTime value) {
        return new Times(0, null, null, null, null, null, value, null, null, null);
    }

    private static Times offset(OffsetDateTime value) {
        return new Times(0, null, null, null, value, null, null, null, null, null);
    }

    private static Times moment(Instant value) {
        return new Times(0, null, null, null, null, value, null, null, null, null);
    }

    private static Times month(YearMonth value) {
        return new Times(0, null, null, null, null, null, null, null, value, null);
    }

    private static Times span(Duration value) {
        return new Times(0, null, null, null, null, null, null, null, null, value);
    }
}
