package dev.rowan;

import dev.rowan.connect.JdbcUrl;
import dev.rowan.error.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Settings as text, from a map, a file or the environment, to open a database with. Immutable; prints no secret.
 *
 * <p>Names are read loosely: {@code pool.min-idle}, {@code ROWAN_POOL_MIN_IDLE} and {@code rowan.pool.minIdle} are the
 * same setting. Every setting can be given for a named configuration as well, {@code test.url} or {@code ROWAN_TEST_URL},
 * which {@link #named} puts over the plain ones. What begins with {@code driver.} is a property of the driver.
 */
public final class Settings {
    private final Map<Setting, String> values;
    private final Map<String, String> driver;
    private final Map<String, Settings> sections;

    Settings(Map<Setting, String> values, Map<String, String> driver, Map<String, Settings> sections) {
        this.values = Map.copyOf(values);
        this.driver = Map.copyOf(driver);
        this.sections = Map.copyOf(sections);
    }

    /**
     * Settings from a map.
     *
     * @throws ConfigurationException for a name that is no setting; the text says which may be meant
     */
    public static Settings of(Map<String, String> map) {
        return SettingsReader.read(map, true);
    }

    /** Settings from the environment: the variables that begin with {@code ROWAN_}. */
    public static Settings fromEnvironment() {
        return fromEnvironment(System.getenv());
    }

    /**
     * Settings from variables of an environment; those that do not begin with {@code ROWAN_} or are no setting are left
     * out, and told to the log where they look like one.
     */
    public static Settings fromEnvironment(Map<String, String> environment) {
        Map<String, String> own = new TreeMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith("ROWAN_")) {
                own.put(name, value);
            }
        });
        return SettingsReader.read(own, false);
    }

    /**
     * Settings from a file of lines like {@code ROWAN_URL=jdbc:...}: with {@code #} comments, {@code export} in front and
     * quotes around the value allowed.
     *
     * @throws ConfigurationException if it cannot be read, or has a name that is no setting
     */
    public static Settings fromFile(Path file) {
        try {
            return SettingsReader.read(EnvFile.parse(Files.readString(file)), true);
        } catch (IOException e) {
            throw new ConfigurationException("The settings file " + file + " cannot be read", e);
        }
    }

    /**
     * The plain settings with those of a named configuration over them.
     *
     * @throws ConfigurationException if there is none of this name
     */
    public Settings named(String configuration) {
        Settings section = sections.get(SettingsReader.squashed(configuration));
        if (section == null) {
            throw new ConfigurationException("There is no configuration " + configuration + "; set " + configuration
                    + ".url or ROWAN_" + configuration.toUpperCase(Locale.ROOT) + "_URL");
        }
        return over(section);
    }

    /** These settings with others over them: the environment over a file, for instance. */
    public Settings over(Settings others) {
        Map<Setting, String> all = new TreeMap<>(values);
        // a whole URL and its parts exclude each other, so that one given later wins
        if (others.values.containsKey(Setting.URL)) {
            all.keySet().removeIf(Setting::isPartOfUrl);
        }
        all.putAll(others.values);
        Map<String, String> properties = new TreeMap<>(driver);
        properties.putAll(others.driver);
        Map<String, Settings> named = new TreeMap<>(sections);
        others.sections.forEach((name, section) -> named.merge(name, section, (mine, theirs) -> mine.over(theirs)));
        return new Settings(all, properties, named);
    }

    Optional<String> get(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    Map<String, String> driverProperties() {
        return driver;
    }

    /** The settings that are there; secrets are covered. */
    @Override
    public String toString() {
        Map<String, String> shown = new TreeMap<>();
        values.forEach((setting, value) -> shown.put(setting.key(), shown(setting, value)));
        driver.keySet().forEach(name -> shown.put("driver." + name, "***"));
        sections.forEach((name, section) -> shown.put(name, section.toString()));
        return shown.toString();
    }

    private static String shown(Setting setting, String value) {
        if (setting == Setting.PASSWORD || setting == Setting.INIT_SQL) {
            return "***";
        }
        return setting == Setting.URL ? shownUrl(value) : value;
    }

    /** What is no URL may be a secret at the wrong place. */
    private static String shownUrl(String value) {
        try {
            return JdbcUrl.parse(value).toString();
        } catch (ConfigurationException e) {
            return "***";
        }
    }
}
