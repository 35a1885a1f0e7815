package dev.rowan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The names of settings, for messages. */
final class SettingNames {
    private SettingNames() {}

    /** All of them, as they are written in a map. */
    static List<String> all() {
        return Setting.bySquashed().values().stream().sorted().map(Setting::key).toList();
    }

    /** The one that a misspelt name is nearest to, with the name's configuration in front if it has one. */
    static Optional<String> like(String name) {
        int dot = Math.max(name.indexOf('.'), name.indexOf('_'));
        return nearest(name)
                .or(() -> dot < 1
                        ? Optional.empty()
                        : nearest(name.substring(dot + 1)).map(setting -> name.substring(0, dot + 1) + setting));
    }

    private static Optional<String> nearest(String name) {
        String squashed = SettingsReader.squashed(name);
        return Setting.bySquashed().entrySet().stream()
                .filter(known -> distance(squashed, known.getKey()) <= (squashed.length() < 5 ? 1 : 2))
                .min(Comparator.comparingInt(known -> distance(squashed, known.getKey())))
                .map(known -> known.getValue().key());
    }

    /** How many letters must be put in, taken out, replaced or exchanged with the next to make one word of the other. */
    private static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                steps[i][j] =
                        Math.min(steps[i - 1][j - 1] + (same ? 0 : 1), Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                boolean exchanged = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (exchanged) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[one.length()][other.length()];
    }
}
