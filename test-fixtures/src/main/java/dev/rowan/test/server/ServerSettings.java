package dev.rowan.test.server;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** What the person who runs the tests has settled: system properties, else the environment. */
record ServerSettings(Properties properties, Map<String, String> environment) {

    private static final String PREFIX = "rowan.test.";

    static ServerSettings ofProcess() {
        return new ServerSettings(System.getProperties(), System.getenv());
    }

    static String key(ServerKind kind, String name) {
        return PREFIX + kind.id() + "." + name;
    }

    /** A setting of one product: {@code rowan.test.mysql.url}, else {@code ROWAN_TEST_MYSQL_URL}. */
    Optional<String> get(ServerKind kind, String name) {
        return get(kind.id() + "." + name);
    }

    /** A setting of all: {@code rowan.test.offline}, else {@code ROWAN_TEST_OFFLINE}. A blank one counts as absent. */
    Optional<String> get(String name) {
        String variable = (PREFIX + name).replace('.', '_').toUpperCase(Locale.ROOT);
        return Optional.ofNullable(properties.getProperty(PREFIX + name))
                .or(() -> Optional.ofNullable(environment.get(variable)))
                .filter(value -> !value.isBlank());
    }

    /** A system property or variable of somebody else's making. */
    Optional<String> foreign(String property, String variable) {
        return Optional.ofNullable(properties.getProperty(property))
                .or(() -> Optional.ofNullable(environment.get(variable)))
                .filter(value -> !value.isBlank());
    }

    /** Whether nothing may be downloaded: said by the user, or by the build to the Maven that runs it. */
    boolean isOffline() {
        return get("offline").map(Boolean::parseBoolean).orElse(false)
                || get("maven").filter("offline=true"::equals).isPresent();
    }

    /** The products whose absence is a failure. */
    Set<ServerKind> required() {
        return Arrays.stream(get("require").orElse("").split(","))
                .filter(id -> !id.isBlank())
                .map(ServerKind::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
