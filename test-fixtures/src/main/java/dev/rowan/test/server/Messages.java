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
        List<String> lines = lines(log);
        return oneLine(String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size())));
    }

    /** The first line of a log that speaks of an error, and of Maven's many the one that tells; else the last lines. */
    static String firstError(Path log) {
        return lines(log).stream()
                .filter(line -> line.contains("ERROR"))
                .findFirst()
                .map(Messages::oneLine)
                .orElseGet(() -> tail(log));
    }

    /** What is not UTF-8 in a log is no reason to say nothing. */
    private static List<String> lines(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
