package dev.rowan.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import dev.rowan.error.ConfigurationException;
import java.time.Duration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** Times that no test can wait for: HikariCP takes no lifetime below half a minute. */
class PooledSourceTest {

    @Test
    void thePoolIsToldAllThatItsOptionsSay() {
        HikariConfig config = config(PoolOptions.DEFAULT
                .withSize(7)
                .withBurst(3)
                .withAcquireTimeout(Duration.ofSeconds(4))
                .withMaxLifetime(Duration.ofMinutes(9))
                .withIdleTimeout(Duration.ofMinutes(2))
                .withValidationTimeout(Duration.ofSeconds(3))
                .withLeakDetection(Duration.ofSeconds(5)));

        assertThat(config.getMaximumPoolSize()).isEqualTo(10);
        assertThat(config.getMinimumIdle()).isEqualTo(7);
        assertThat(config.getConnectionTimeout()).isEqualTo(4_000);
        assertThat(config.getMaxLifetime()).isEqualTo(540_000);
        assertThat(config.getIdleTimeout()).isEqualTo(120_000);
        assertThat(config.getValidationTimeout()).isEqualTo(3_000);
        assertThat(config.getLeakDetectionThreshold()).isEqualTo(5_000);
    }

    @Test
    void noConnectionIsValidatedForLongerThanSomebodyWaits() {
        assertThat(config(PoolOptions.DEFAULT
                                .withAcquireTimeout(Duration.ofMillis(400))
                                .withValidationTimeout(Duration.ofSeconds(3)))
                        .getValidationTimeout())
                .isEqualTo(400);
    }

    @Test
    void aSharedConnectionLivesAsLongAsTheDatabase() {
        HikariConfig config = config(PoolOptions.shared().withMaxLifetime(Duration.ofMinutes(9)));

        assertThat(config.getMaximumPoolSize()).isEqualTo(1);
        assertThat(config.getMaxLifetime()).isZero();
        assertThat(config.getIdleTimeout()).isZero();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> PoolOptions.DEFAULT.withSize(0)).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> PoolOptions.DEFAULT.withSize(2).withMinIdle(3))
                .isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> PoolOptions.DEFAULT.withMaxLifetime(Duration.ofMillis(1)))
                .isInstanceOf(ConfigurationException.class);
    }

    private static HikariConfig config(PoolOptions options) {
        return PooledSource.config(new JdbcDataSource(), "pool", options);
    }
}
