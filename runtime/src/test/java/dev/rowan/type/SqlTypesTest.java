package dev.rowan.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class SqlTypesTest {
    private enum Size {
        SMALL,
        LARGE
    }

    private record Email(String value) {
        Email {
            if (!value.contains("@")) {
                throw new IllegalArgumentException("no address: " + value);
            }
        }
    }

    private static final SqlType<Email> EMAIL = SqlTypes.mapped(SqlTypes.STRING, Email.class, Email::new, Email::value);

    @Test
    void numbersAreCastWhereNothingIsLost() {
        assertThat(SqlTypes.INT64.cast(7)).isEqualTo(7L);
        assertThat(SqlTypes.INT32.cast(new BigDecimal("7.00"))).isEqualTo(7);
        assertThat(SqlTypes.DECIMAL.cast(0.1)).isEqualTo(new BigDecimal("0.1"));
        assertThat(SqlTypes.BIG_INTEGER.cast(3L)).isEqualTo(BigInteger.valueOf(3));
        assertThatThrownBy(() -> SqlTypes.INT8.cast(128)).isInstanceOf(ValueException.class);
        assertThatThrownBy(() -> SqlTypes.INT64.cast(1.5)).hasMessage("does not fit into a Long");
        assertThatThrownBy(() -> SqlTypes.FLOAT32.cast(1e300)).hasMessage("is out of the range of Float");
        assertThatThrownBy(() -> SqlTypes.STRING.cast(5)).hasMessage("is an Integer, and a String is expected");
        assertThatThrownBy(() -> SqlTypes.INT64.cast("5")).hasMessage("is a String, and a Long is expected");
        assertThatThrownBy(() -> SqlTypes.FLOAT32.cast("5")).hasMessage("is a String, and a Float is expected");
    }

    @Test
    void mappedTypesTakeTheirOwnAndWhatTheyStore() {
        assertThat(EMAIL.cast("a@x")).isEqualTo(new Email("a@x"));
        assertThat(EMAIL.cast(new Email("a@x"))).isEqualTo(new Email("a@x"));
        assertThat(EMAIL.plain(new Email("a@x"))).isEqualTo("a@x");
        assertThatThrownBy(() -> EMAIL.cast("secret"))
                .hasMessage("cannot be made a Email")
                .satisfies(e -> assertThat(e.getCause()).hasMessageNotContaining("secret"));
    }

    @Test
    void enumsAreStoredByNamePositionOrCode() {
        assertThat(SqlTypes.enumByName(Size.class, Size.values()).plain(Size.LARGE))
                .isEqualTo("LARGE");
        assertThat(SqlTypes.enumByOrdinal(Size.class, Size.values()).plain(Size.LARGE))
                .isEqualTo((short) 1);
        assertThat(SqlTypes.enumByCode(
                                Size.class,
                                Size.values(),
                                SqlTypes.STRING,
                                s -> s.name().substring(0, 1))
                        .cast("L"))
                .isEqualTo(Size.LARGE);
        assertThatThrownBy(() -> SqlTypes.enumByCode(Size.class, Size.values(), SqlTypes.STRING, s -> "x"))
                .hasMessage("Enum Size: SMALL and LARGE have the same code");
        assertThatThrownBy(() -> SqlTypes.enumByName(Size.class, Size.values()).cast("HUGE"))
                .hasMessage("is none of the codes of enum Size");
    }

    @Test
    void storedNumbersKeepEveryDigitAsText() {
        for (Number number : new Number[] {Long.MAX_VALUE, 9_007_199_254_740_993L, 0.1 + 0.2, -1e300, 0L}) {
            assertThat(SqlTypes.STORED_NUMBER.parse(SqlTypes.STORED_NUMBER.format(number)))
                    .isEqualTo(number);
        }
    }
}
