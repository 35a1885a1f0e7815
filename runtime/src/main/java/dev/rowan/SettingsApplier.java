package dev.rowan;

import dev.rowan.connect.PoolMode;
import dev.rowan.connect.PoolOptions;
import dev.rowan.dialect.Dialects;
import dev.rowan.error.ConfigurationException;
import dev.rowan.exec.Isolation;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns settings that are text into calls of a builder. */
final class SettingsApplier {
    private static final Pattern DURATION = Pattern.compile("(\\d+)\\s*(ms|s|m|h)");

    private final Settings settings;

    private SettingsApplier(Settings settings) {
        this.settings = settings;
    }

    static void apply(Settings settings, DatabaseBuilder builder) {
        SettingsApplier applier = new SettingsApplier(settings);
        applier.applyAddress(builder);
        applier.applyBehaviour(builder);
        builder.pool(applier.pool(builder.pool()));
        settings.driverProperties().forEach(builder::driverProperty);
    }

    private void applyAddress(DatabaseBuilder builder) {
        text(Setting.URL, builder::url);
        text(Setting.HOST, builder::host);
        take(Setting.PORT, SettingsApplier::number, builder::port);
        text(Setting.DATABASE, builder::database);
        text(Setting.USER, builder::user);
        text(Setting.PASSWORD, builder::password);
    }

    private void applyBehaviour(DatabaseBuilder builder) {
        take(
                Setting.DIALECT,
                name -> Dialects.named(name.toLowerCase(Locale.ROOT)).orElseThrow(IllegalArgumentException::new),
                builder::dialect);
        text(Setting.INIT_SQL, builder::initSql);
        take(Setting.ISOLATION, name -> constant(Isolation.values(), name), builder::isolation);
        take(
                Setting.QUERY_TIMEOUT,
                SettingsApplier::duration,
                timeout -> builder.statements(builder.statements().withTimeout(timeout)));
        take(Setting.ZONE, ZoneId::of, zone -> builder.clock(Clock.system(zone)));
        flag(Setting.ECHO, builder::echo);
        take(Setting.SLOW_QUERY, SettingsApplier::duration, builder::slowQueries);
        flag(Setting.VERBATIM_ERRORS, builder::verbatimErrors);
        flag(Setting.JDBI_LANE, builder::jdbiLane);
    }

    private PoolOptions pool(PoolOptions given) {
        PoolOptions pool =
                with(given, Setting.POOL_MODE, name -> constant(PoolMode.values(), name), PoolOptions::withMode);
        pool = with(pool, Setting.POOL_SIZE, SettingsApplier::number, PoolOptions::withSize);
        pool = with(pool, Setting.POOL_BURST, SettingsApplier::number, PoolOptions::withBurst);
        pool = with(pool, Setting.POOL_MIN_IDLE, SettingsApplier::number, PoolOptions::withMinIdle);
        pool = with(pool, Setting.POOL_ACQUIRE_TIMEOUT, SettingsApplier::duration, PoolOptions::withAcquireTimeout);
        pool = with(pool, Setting.POOL_MAX_LIFETIME, SettingsApplier::duration, PoolOptions::withMaxLifetime);
        pool = with(pool, Setting.POOL_IDLE_TIMEOUT, SettingsApplier::duration, PoolOptions::withIdleTimeout);
        pool = with(
                pool, Setting.POOL_VALIDATION_TIMEOUT, SettingsApplier::duration, PoolOptions::withValidationTimeout);
        return with(pool, Setting.POOL_LEAK_DETECTION, SettingsApplier::duration, PoolOptions::withLeakDetection);
    }

    private <V> PoolOptions with(
            PoolOptions pool,
            Setting setting,
            Function<String, V> parser,
            BiFunction<PoolOptions, V, PoolOptions> change) {
        return settings.get(setting)
                .map(text -> change.apply(pool, parsed(setting, text, parser)))
                .orElse(pool);
    }

    private void text(Setting setting, Consumer<String> target) {
        settings.get(setting).ifPresent(target);
    }

    private void flag(Setting setting, Runnable target) {
        take(setting, SettingsApplier::truth, on -> {
            if (on) {
                target.run();
            }
        });
    }

    private <V> void take(Setting setting, Function<String, V> parser, Consumer<V> target) {
        settings.get(setting).ifPresent(text -> target.accept(parsed(setting, text, parser)));
    }

    private static <V> V parsed(Setting setting, String text, Function<String, V> parser) {
        try {
            return parser.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ConfigurationException("The setting " + setting.key() + " cannot be " + text);
        }
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static boolean truth(String text) {
        switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "1":
                return true;
            case "false", "no", "off", "0", "":
                return false;
            default:
                throw new IllegalArgumentException(text);
        }
    }

    /** {@code 500ms}, {@code 30s}, {@code 5m}, {@code 1h}, {@code 0}, or as ISO 8601 has it. */
    private static Duration duration(String text) {
        Matcher matcher = DURATION.matcher(text);
        if (!matcher.matches()) {
            return text.equals("0") ? Duration.ZERO : Duration.parse(text);
        }
        long amount = Long.parseLong(matcher.group(1));
        switch (matcher.group(2)) {
            case "ms":
                return Duration.ofMillis(amount);
            case "s":
                return Duration.ofSeconds(amount);
            case "m":
                return Duration.ofMinutes(amount);
            default:
                return Duration.ofHours(amount);
        }
    }

    private static <E extends Enum<E>> E constant(E[] constants, String name) {
        String wanted = SettingsReader.squashed(name);
        return Arrays.stream(constants)
                .filter(constant -> SettingsReader.squashed(constant.name()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }
}
