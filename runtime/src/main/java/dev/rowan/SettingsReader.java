package dev.rowan;

import dev.rowan.error.ConfigurationException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sorts names and values into settings, driver properties and named configurations. */
final class SettingsReader {
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
        String squashed = squashed(name);
        Setting setting = Setting.bySquashed().get(squashed);
        if (setting != null) {
            values.put(setting, value);
        } else if (!putNamed(squashed, value) && refuseUnknown) {
            throw new ConfigurationException("There is no setting " + rawName + "; there are "
                    + Setting.bySquashed().values().stream()
                            .sorted()
                            .map(Setting::key)
                            .toList()
                    + " and driver.*");
        }
    }

    /** {@code testurl} is the URL of the configuration {@code test}; of several settings that fit, the longest is meant. */
    private boolean putNamed(String squashed, String value) {
        String longest = "";
        for (String known : Setting.bySquashed().keySet()) {
            if (squashed.endsWith(known) && known.length() > longest.length()) {
                longest = known;
            }
        }
        Setting setting = Setting.bySquashed().get(longest);
        if (setting == null) {
            return false;
        }
        section(squashed.substring(0, squashed.length() - longest.length()))
                .values
                .put(setting, value);
        return true;
    }

    private SettingsReader section(@Nullable String name) {
        return name == null ? this : sections.computeIfAbsent(squashed(name), missing -> new SettingsReader());
    }
}
