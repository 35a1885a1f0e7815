package dev.rowan.sample.benchmarks.report;

import dev.rowan.test.server.ServerKind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What to measure.
 *
 * @param databases on which databases
 * @param include which benchmarks, as JMH's regular expression
 * @param rounds how often to measure everything from the start, in new JVMs
 * @param millis how long an iteration takes; there are five to warm up and five that count
 * @param logs the directory for JMH's own output
 * @param strict whether to stop at a benchmark that fails, and not to go on without it
 */
public record RunSettings(
        List<ServerKind> databases, String include, int rounds, int millis, Path logs, boolean strict) {
    private static final Map<String, String> DEFAULTS = Map.of(
            "databases", "h2",
            "include", ".*",
            "rounds", "1",
            "millis", "1000",
            "logs", "target/benchmarks",
            "strict", "true");

    /**
     * Settings from arguments such as {@code databases=h2,mariadb rounds=3}.
     *
     * @throws IllegalArgumentException for names that there are not
     */
    public static RunSettings of(String... arguments) {
        Map<String, String> settings = new HashMap<>(DEFAULTS);
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            if (parts.length < 2 || settings.put(parts[0], parts[1]) == null) {
                throw new IllegalArgumentException(
                        "'" + argument + "' is not a setting; there are " + DEFAULTS.keySet() + ", such as rounds=3");
            }
        }
        UnaryOperator<String> given = name -> Objects.requireNonNull(settings.get(name), name);
        return new RunSettings(
                Arrays.stream(given.apply("databases").split(","))
                        .map(ServerKind::of)
                        .toList(),
                given.apply("include"),
                Integer.parseInt(given.apply("rounds")),
                Integer.parseInt(given.apply("millis")),
                Path.of(given.apply("logs")),
                Boolean.parseBoolean(given.apply("strict")));
    }
}
