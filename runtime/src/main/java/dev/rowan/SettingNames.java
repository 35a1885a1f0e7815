package dev.rowan;

import dev.rowan.error.Names;
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
                .filter(known -> Names.distance(squashed, known.getKey()) <= (squashed.length() < 5 ? 1 : 2))
                .min(Comparator.comparingInt(known -> Names.distance(squashed, known.getKey())))
                .map(known -> known.getValue().key());
    }
}
