package dev.rowan;

import dev.rowan.error.ConfigurationException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sorts names and values into settings, driver properties and named configurations. */
final class SettingsReader {
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final Pattern SEPARATOR = Pattern.compile("[._-]");
    private static final Pattern PREFIX = Pattern.compile("^(?:ROWAN_|rowan\\.)");
    private static final Pattern DRIVER = Pattern.compile("^(?:([^._]+)[._])?(?i:driver)[._](.+)$");

    private final Map<Setting, String> values = new TreeMap<>();
    private final Map<String, String> driver = new TreeMap<>();
    private final Map<String, SettingsReader> sections = new TreeMap<>();

    private SettingsReader() {}

    static Settings read(Map<String, String> entries, boolean refuseUnknown) {
        SettingsReader reader = new SettingsReader();
        entries.forEach((name, value) -> reader.put(name, value, refuseUnknown));
        return reader.settings();
    }

    /** A name in lower case, without separators. */
    static String squashed(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[._-]", "");
    }

    private Settings settings() {
        Map<String, Settings> named = new TreeMap<>();
        sections.forEach((name, section) -> named.put(name, section.settings()));
        return new Settings(values, driver, named);
    }

    private void put(String rawName, String value, boolean refuseUnknown) {
        String name = PREFIX.matcher(rawName).replaceFirst("");
        Matcher property = DRIVER.matcher(name);
        if (property.matches()) {
            section(property.group(1)).driver.put(property.group(2), value);
            return;
        }
        Setting setting = Setting.bySquashed().get(squashed(name));
        if (setting != null) {
            values.put(setting, value);
        } else if (!putNamed(name, value)) {
            unknown(rawName, SettingNames.like(name), refuseUnknown);
        }
    }

    /** {@code test.url} is the URL of the configuration {@code test}; of several settings that fit, the longest is meant. */
    private boolean putNamed(String name, String value) {
        Matcher separator = SEPARATOR.matcher(name);
        while (separator.find()) {
            Setting setting = Setting.bySquashed().get(squashed(name.substring(separator.end())));
            if (setting != null && separator.start() > 0) {
                section(name.substring(0, separator.start())).values.put(setting, value);
                return true;
            }
        }
        return false;
    }

    private static void unknown(String rawName, Optional<String> meant, boolean refuse) {
        if (refuse) {
            throw new ConfigurationException("There is no setting " + rawName
                    + meant.map(name -> "; did you mean " + name + "?").orElse(".")
                    + " There are " + SettingNames.all()
                    + " and driver.*, also for a named configuration, as in test.url");
        }
        meant.ifPresent(name ->
                LOG.warn("The variable {} is left out, since it is no setting; did you mean {}?", rawName, name));
    }

    private SettingsReader section(@Nullable String name) {
        return name == null ? this : sections.computeIfAbsent(squashed(name), missing -> new SettingsReader());
    }
}
