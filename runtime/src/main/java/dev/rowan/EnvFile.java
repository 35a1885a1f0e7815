package dev.rowan;

import dev.rowan.error.ConfigurationException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files of lines like {@code NAME=value}. */
final class EnvFile {
    private static final Pattern QUOTED = Pattern.compile("(?:'([^']*)'|\"((?:[^\"\\\\]|\\\\.)*)\")\\s*(?:#.*)?");

    private EnvFile() {}

    static Map<String, String> parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        int number = 0;
        for (String raw : text.replace("\uFEFF", "").lines().toList()) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("export ")) {
                line = line.substring("export ".length()).stripLeading();
            }
            int equals = line.indexOf('=');
            if (equals < 1) {
                throw new ConfigurationException("Line " + number + " of the settings file is no NAME=value");
            }
            values.put(
                    line.substring(0, equals).strip(),
                    value(line.substring(equals + 1).strip(), number));
        }
        return values;
    }

    /** As a shell reads it: as it is in single quotes, with {@code \"} and {@code \\} in double ones, up to a comment without. */
    private static String value(String text, int line) {
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.matches()) {
            String single = quoted.group(1);
            return single != null ? single : quoted.group(2).replaceAll("\\\\([\"\\\\])", "$1");
        }
        if (text.startsWith("'") || text.startsWith("\"")) {
            throw new ConfigurationException("The quotes in line " + line
                    + " of the settings file do not end, or something but a # comment follows them");
        }
        int comment = text.startsWith("#") ? 0 : text.indexOf(" #");
        return comment < 0 ? text : text.substring(0, comment).stripTrailing();
    }
}
