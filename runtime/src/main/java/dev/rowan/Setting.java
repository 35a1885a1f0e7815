package dev.rowan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The settings that can be given as text. */
enum Setting {
    URL,
    USER,
    PASSWORD,
    HOST,
    PORT,
    DATABASE,
    DIALECT,
    POOL_MODE,
    POOL_SIZE,
    POOL_BURST,
    POOL_MIN_IDLE,
    POOL_ACQUIRE_TIMEOUT,
    POOL_MAX_LIFETIME,
    POOL_IDLE_TIMEOUT,
    POOL_VALIDATION_TIMEOUT,
    POOL_LEAK_DETECTION,
    INIT_SQL,
    ISOLATION,
    QUERY_TIMEOUT,
    ZONE,
    ECHO,
    SLOW_QUERY,
    VERBATIM_ERRORS,
    JDBI_LANE;

    private static final Map<String, Setting> BY_SQUASHED =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Setting::squashed, Function.identity()));

    /** All of them, by their names in lower case without separators. */
    static Map<String, Setting> bySquashed() {
        return BY_SQUASHED;
    }

    /** How it is written in a map. */
    String key() {
        String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return name.startsWith("pool-") ? "pool." + name.substring("pool-".length()) : name;
    }

    /** Whether it goes into a URL, so that it makes no sense beside one. */
    boolean isPartOfUrl() {
        return this == HOST || this == PORT || this == DATABASE;
    }

    private String squashed() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
