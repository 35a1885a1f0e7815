package dev.rowan.test.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://h:1/a?x=1&y=2, jdbc:mysql://h:1/b?x=1&y=2",
        "jdbc:mysql://h/a, jdbc:mysql://h/b",
        "jdbc:mysql://h, jdbc:mysql://h/b",
        "jdbc:mariadb://h:1/?x=1, jdbc:mariadb://h:1/b?x=1",
        "jdbc:postgresql://h:1?x=1, jdbc:postgresql://h:1/b?x=1",
        "jdbc:mysql:replication://h:1/a, jdbc:mysql:replication://h:1/b"
    })
    void anotherDatabaseKeepsServerAndParameters(String url, String expected) {
        assertThat(new Endpoint(url, "u", "p").withDatabase("b")).isEqualTo(new Endpoint(expected, "u", "p"));
    }

    @Test
    void anUnknownFormIsRefusedWithoutItsParameters() {
        assertThatThrownBy(() -> new Endpoint("jdbc:postgresql:a?password=hidden", "", "").withDatabase("b"))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("not jdbc:postgresql:a")
                .message()
                .doesNotContain("hidden");
    }

    @Test
    void neverShowsAPassword() {
        assertThat(new Endpoint("jdbc:mysql://h/a?password=hidden", "u", "secret"))
                .hasToString("jdbc:mysql://h/a");
    }
}
