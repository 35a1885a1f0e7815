package dev.rowan.test.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MissingServerTest {

    /** No Docker, and a MySQL that is not there. */
    private static TestServers without(String required) {
        Properties properties = new Properties();
        properties.setProperty("rowan.test.docker", "false");
        properties.setProperty("rowan.test.mysql.home", "/nonexistent");
        properties.setProperty("rowan.test.require", required);
        return new TestServers(new ServerSettings(properties, Map.of()));
    }

    @Test
    void saysEverythingThatWasTried() {
        ServerLookup lookup = without("").lookup(ServerKind.MYSQL);

        assertThat(lookup).isInstanceOfSatisfying(ServerLookup.Unavailable.class, missing -> {
            assertThat(missing.kind()).isEqualTo(ServerKind.MYSQL);
            assertThat(missing.reason())
                    .contains("Docker is not to be used, and /nonexistent/bin/mysqld does not run")
                    .contains("apt-get install libaio1")
                    .doesNotContain("\n");
        });
    }

    @Test
    void failsWhenItIsRequired() {
        assertThatThrownBy(() -> without("h2, mysql").lookup(ServerKind.MYSQL))
                .isInstanceOf(ServerException.class)
                .hasMessageStartingWith("mysql is required and not available: ");
    }

    @Test
    void refusesToRequireWhatDoesNotExist() {
        assertThatThrownBy(() -> without("mysqll").lookup(ServerKind.MYSQL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No database product is called 'mysqll'; known are h2, sqlite, postgresql, mariadb, mysql");
    }
}
