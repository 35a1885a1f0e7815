package dev.rowan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoterTest {
    private final Quoter quoter = new Quoter('"');

    @ParameterizedTest
    @ValueSource(strings = {"users", "_x", "created_at", "a1"})
    void leavesPlainNamesAlone(String name) {
        assertThat(quoter.quote(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"order", "select", "rank", "Users", "1a", "a b", "naïve", "a-b", "a.b", "*", "名前"})
    void quotesTheRest(String name) {
        assertThat(quoter.quote(name)).isEqualTo('"' + name + '"');
    }

    @Test
    void doublesTheQuote() {
        assertThat(quoter.quote("a\"; drop table b; --")).isEqualTo("\"a\"\"; drop table b; --\"");
        assertThat(new Quoter('`').quote("a`b")).isEqualTo("`a``b`");
        assertThat(new Quoter('`').quote("a\\b")).isEqualTo("`a\\b`");
        assertThat(quoter.quote("a\\")).isEqualTo("\"a\\\"");
        for (String misread : List.of("a\\", "a\\`b")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Quoter('`').quote(misread))
                    .withMessageContaining("backslash");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\u0000b", "a\nb", "\ud800"})
    void refusesWhatNoDatabaseTakes(String name) {
        assertThatThrownBy(() -> quoter.quote(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesNamesThatAreTooLong() {
        assertThatThrownBy(() -> quoter.quote("x".repeat(129))).hasMessageContaining("128");
    }
}
