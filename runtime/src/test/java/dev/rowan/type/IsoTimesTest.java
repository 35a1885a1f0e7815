package dev.rowan.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimesTest {
    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "0000-01-01", "9999-12-31", "-0044-03-15", "+12345-06-07"})
    void readsDatesAsIsoDoes(String text) {
        assertThat(IsoTimes.date(text)).isEqualTo(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"23:59:59", "00:00", "12:34:56.7", "12:34:56.000000001", "12:34:56.123456789", "01:02:03.450"})
    void readsTimesAsIsoDoes(String text) {
        assertThat(IsoTimes.time(text)).isEqualTo(LocalTime.parse(text));
    }

    @Test
    void readsBothTogether() {
        LocalDateTime expected = LocalDateTime.of(2024, 2, 29, 12, 34, 56, 120_000_000);
        assertThat(IsoTimes.dateTime("2024-02-29T12:34:56.12")).isEqualTo(expected);
        assertThat(IsoTimes.dateTime("2024-02-29 12:34:56.12")).isEqualTo(expected);
        assertThat(IsoTimes.dateTime("+12345-06-07T08:09:10")).isEqualTo(LocalDateTime.of(12_345, 6, 7, 8, 9, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "2024-13-01", "2024-00-10", "2024-1-001", "2024-01-0a", "2024/01/01", ""})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> IsoTimes.date(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00:01", "12:60:00", "12:00:60", "12:34:56.1234567891", "12:34:5x", "12-34-56"})
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> IsoTimes.time(text)).isInstanceOf(DateTimeException.class);
    }
}
