package dev.rowan.test.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What failures say, made fit for one line. */
final class Messages {

    private static final int TAIL = 5;

    private Messages() {}

    static String oneLine(Throwable failure) {
        String text = failure.getMessage();
        return text == null ? failure.getClass().getSimpleName() : oneLine(text);
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    /** The last lines of a log, or nothing when there is none. */
    static String tail(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return oneLine(String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size())));
        } catch (IOException e) {
            return "";
        }
    }
}
