package dev.rowan.test.engine;

import dev.rowan.Database;
import dev.rowan.Settings;
import dev.rowan.error.RowanException;
import java.util.Map;

/** A program that opens a database by the settings in its arguments and prints whatever it gets to see of a failure. */
final class FailingOpen {
    private FailingOpen() {}

    /** Arguments are settings, {@code name=value}. */
    public static void main(String[] arguments) {
        Map<String, String> map = new java.util.LinkedHashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            map.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        Settings settings = Settings.of(map);
        System.out.println(settings);
        try (Database db = Database.open(settings)) {
            System.out.println("opened " + db);
        } catch (RowanException e) {
            System.out.println("refused: " + e.getMessage());
            e.printStackTrace(System.out);
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                System.out.println(cause);
                for (Throwable suppressed : cause.getSuppressed()) {
                    System.out.println(suppressed);
                }
            }
        }
    }
}
