package dev.rowan.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonRowsTest {
    private static final RowInput NO_ROW = new ValueInput(new Object[0]);

    private static JsonRows rows(String json, int width) {
        return new JsonRows(json, width, NO_ROW);
    }

    private static JsonRows row(String value) {
        JsonRows rows = rows("[[\"" + value + "\"]]", 1);
        assertThat(rows.next()).isTrue();
        return rows;
    }

    @Test
    void goesThroughRowsAsServersWriteThem() {
        JsonRows rows = rows("[[1, \"a\\\"\\u00e4\\/\\n\", null], \n [2,\"null\",[[\"]\"],{\"x\": \"}\"}]]]", 3);
        assertThat(rows.next()).isTrue();
        assertThat(rows.longAt(1)).isEqualTo(1);
        assertThat(rows.stringAt(2)).isEqualTo("a\"ä/\n");
        assertThat(rows.stringOrNullAt(3)).isNull();
        assertThat(rows.longOrAt(3, -1)).isEqualTo(-1);
        assertThat(rows.allNullAt(3, 1)).isTrue();
        assertThat(rows.allNullAt(1, 3)).isFalse();
        assertThat(rows.next()).isTrue();
        assertThat(rows.stringAt(2)).isEqualTo("null");
        assertThat(rows.jsonAt(3)).isEqualTo("[[\"]\"],{\"x\": \"}\"}]");
        assertThat(rows.next()).isFalse();
        assertThat(rows("[]", 1).next()).isFalse();
    }

    @Test
    void takesWideRowsInSeveralArrays() {
        String values = IntStream.range(0, 250)
                .mapToObj(i -> (i == 0 ? "[" : i % 100 == 0 ? "],[" : ",") + i)
                .collect(Collectors.joining("", "[[", "]]]"));
        JsonRows rows = rows(values, 250);
        assertThat(rows.next()).isTrue();
        assertThat(IntStream.rangeClosed(1, 250).map(rows::intAt))
                .containsExactlyElementsOf(IntStream.range(0, 250).boxed().toList());
        assertThat(rows.next()).isFalse();
    }

    @Test
    void refusesWhatIsCutOff() {
        JsonRows whole = rows("[[1],[2],2]", 1);
        assertThat(whole.next()).isTrue();
        assertThat(whole.next()).isTrue();
        assertThat(whole.next()).isFalse();
        JsonRows lost = rows("[[1],[2],3]", 1);
        assertThat(lost.next()).isTrue();
        assertThat(lost.next()).isTrue();
        assertThatThrownBy(lost::next).hasMessage("is JSON of 3 rows, and 2 have come");
        for (String json : new String[] {
            "", "{}", "[[1", "[[\"a", "[[\"a\\", "[[1]", "[[1,2]]", "[[\"\\u00\"]]", "[[\"\\u00zz\"]]", "[[}]]"
        }) {
            assertThatThrownBy(() -> {
                        JsonRows rows = rows(json, 1);
                        while (rows.next()) {
                            rows.stringOrNullAt(1);
                        }
                    })
                    .as(json)
                    .isInstanceOf(ValueException.class)
                    .hasMessage("is no JSON of rows");
        }
    }

    @Test
    void readsTheTimesOfEveryServer() {
        assertThat(row("12026-03-01").dateAt(1)).isEqualTo(LocalDate.of(12026, 3, 1));
        assertThat(row("0044-03-15 BC").dateAt(1)).isEqualTo(LocalDate.of(-43, 3, 15));
        assertThat(row("-0043-03-15").dateAt(1)).isEqualTo(LocalDate.of(-43, 3, 15));
        assertThat(row("infinity").dateAt(1)).isEqualTo(LocalDate.MAX);
        assertThat(row("-infinity").dateAt(1)).isEqualTo(LocalDate.MIN);
        assertThat(row("24:00:00").timeAt(1)).isEqualTo(LocalTime.MAX);
        assertThat(row("23:59:59.123456").timeAt(1)).isEqualTo(LocalTime.of(23, 59, 59, 123_456_000));
        LocalDateTime time = LocalDateTime.of(2026, 3, 1, 12, 30);
        assertThat(row("2026-03-01 12:30:00").dateTimeAt(1)).isEqualTo(time);
        assertThat(row("2026-03-01T12:30:00").dateTimeAt(1)).isEqualTo(time);
        assertThat(row("0044-03-15T12:30:00 BC").dateTimeAt(1)).isEqualTo(LocalDateTime.of(-43, 3, 15, 12, 30));
        assertThat(row("infinity").dateTimeAt(1)).isEqualTo(LocalDateTime.MAX);
        assertThat(row("-infinity").dateTimeAt(1)).isEqualTo(LocalDateTime.MIN);
        Instant moment = Instant.parse("2026-03-01T12:30:00Z");
        assertThat(row("2026-03-01 12:30:00").instantAt(1)).isEqualTo(moment);
        assertThat(row("2026-03-01 12:30:00+00").instantAt(1)).isEqualTo(moment);
        assertThat(row("2026-03-01 10:00:00-02:30").instantAt(1)).isEqualTo(moment);
        assertThat(row("infinity").instantAt(1)).isEqualTo(OffsetDateTime.MAX.toInstant());
        assertThat(row("-infinity").instantAt(1)).isEqualTo(OffsetDateTime.MIN.toInstant());
    }

    @Test
    void readsNumbersAndBytesOfEveryServer() {
        assertThat(row("1").booleanAt(1)).isTrue();
        assertThat(row("false").booleanAt(1)).isFalse();
        assertThat(row("9.0e+999").doubleAt(1)).isInfinite();
        assertThat(row("~'1.10'").decimalAt(1)).isEqualTo("1.10");
        assertThat(row("~-12").decimalAt(1)).isEqualTo("-12");
        assertThat(row("~0.1").decimalAt(1)).isEqualTo("0.1");
        assertThat(row("~1.0e+20").decimalAt(1)).isEqualTo("100000000000000000000.0");
        assertThat(row("X'0aFF'").bytesAt(1)).containsExactly(10, -1);
        assertThat(row("0AFF").bytesAt(1)).containsExactly(10, -1);
        assertThat(row("000000000000000A00000000000000FF").uuidAt(1))
                .hasToString("00000000-0000-000a-0000-0000000000ff");
    }

    @Test
    void namesNoValueThatItCannotRead() {
        assertThatThrownBy(() -> row("secret").intAt(1))
                .isInstanceOf(ValueException.class)
                .hasMessage("is no text of a number of 32 bits")
                .satisfies(e -> assertThat(e.toString() + e.getCause()).doesNotContain("secret"));
        assertThatThrownBy(() -> row("2026-13-01").dateAt(1)).hasMessage("is no text of a date");
        assertThatThrownBy(() -> row("2").booleanAt(1)).hasMessage("is no text of a boolean");
        assertThatThrownBy(() -> rows("[[null]]", 1).intAt(1)).hasMessage("is NULL, where a value is expected");
    }
}
