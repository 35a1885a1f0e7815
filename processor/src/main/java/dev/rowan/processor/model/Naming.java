package dev.rowan.processor.model;

import dev.rowan.annotation.NamingStrategy;
import java.util.List;
import java.util.Locale;

/** How Java names become names of the database and of constants. */
public final class Naming {

    private Naming() {}

    /** The name under the strategy. */
    public static String apply(NamingStrategy strategy, String name) {
        return switch (strategy) {
            case SNAKE_CASE -> snake(name);
            case UPPER_SNAKE_CASE -> snake(name).toUpperCase(Locale.ROOT);
            case AS_WRITTEN -> name;
        };
    }

    /** The name as that of a constant, {@code USER_ACCOUNT}. */
    public static String constant(String name) {
        return snake(name).toUpperCase(Locale.ROOT);
    }

    /** The name with its first word small, {@code userAccount}, {@code urlPath} for {@code URLPath}. */
    public static String decapitalised(String name) {
        int end = name.offsetByCodePoints(0, 1);
        while (end < name.length()
                && Character.isUpperCase(name.charAt(end))
                && (end + 1 == name.length() || !Character.isLowerCase(name.charAt(end + 1)))) {
            end++;
        }
        return name.substring(0, end).toLowerCase(Locale.ROOT) + name.substring(end);
    }

    /** The names as one, {@code homeStreet}. */
    public static String camel(List<String> names) {
        StringBuilder camel = new StringBuilder(names.get(0));
        for (String name : names.subList(1, names.size())) {
            camel.append(name.substring(0, 1).toUpperCase(Locale.ROOT)).append(name.substring(1));
        }
        return camel.toString();
    }

    /** Puts an underscore where a word begins: {@code userID2} becomes {@code user_id2}, {@code URLPath} {@code url_path}. */
    private static String snake(String name) {
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean begins = Character.isUpperCase(c)
                    && i > 0
                    && name.charAt(i - 1) != '_'
                    && (!Character.isUpperCase(name.charAt(i - 1))
                            || i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1)));
            snake.append(begins ? "_" : "").append(c);
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }
}
