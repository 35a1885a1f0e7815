package dev.rowan.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "12", "-0.5", "+7", ".5", "5.", "1e3", "1E-3", "-12.50e+999", "007"})
    void isANumberThatJavaReads(String text) {
        assertThat(NumberText.isNumber(text)).isTrue();
        assertThat(new BigDecimal(text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "+.",
                "e5",
                "1e",
                "1e+",
                "1e1000",
                "1.2.3",
                "--1",
                " 1",
                "1 ",
                "1,5",
                "0x1",
                "NaN",
                "Infinity",
                "1_0",
                "١",
                "1e5x",
                "1d"
            })
    void isNone(String text) {
        assertThat(NumberText.isNumber(text)).isFalse();
    }

    @Test
    void endsSomewhere() {
        String most = "9".repeat(200);
        assertThat(NumberText.isNumber(most + "." + most)).isTrue();
        assertThat(NumberText.isNumber(most + "9")).isFalse();
        assertThat(NumberText.isNumber("0." + most + "9")).isFalse();
    }
}
