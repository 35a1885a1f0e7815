package dev.rowan.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A wrong program with what the compiler must say of it, as its file shows it.
 *
 * <pre>
 * // What is wrong with it, in a line.
 * // options: -Arowan.dialects=mysql
 * // until: 21
 * // error: [ROWAN-901] a message without a place
 * // User.java
 * &#64;Table
 * public record User(
 *         &#64;Id String name) {}
 * //                 ^ [ROWAN-...] a message of that line and column
 * </pre>
 *
 * A file may hold several sources. Each begins with its name, in whose place its package and imports stand when it is
 * compiled, so that lines and columns are those of the file.
 *
 * @param name the file's name without its extension
 * @param title what is wrong
 * @param options for the compiler
 * @param until the last JDK on which it is wrong; later ones see more
 * @param general messages without a place
 * @param sources the sources in order
 */
record WrongProgram(
        String name, String title, List<String> options, int until, List<String> general, List<Source> sources) {

    static final Path DIRECTORY = Path.of("src/test/resources/diagnostics");

    private static final String EXTENSION = ".program";
    private static final String PRELUDE = "package app; import dev.rowan.annotation.*; import dev.rowan.type.Converter;"
            + " import java.math.*; import java.time.*; import java.util.*; import org.jspecify.annotations.Nullable;";

    /**
     * A source.
     *
     * @param header the line that names it
     * @param lines its lines without those that hold messages
     * @param messages what is to be said, in the order of the file
     */
    record Source(String header, List<String> lines, List<Message> messages) {

        /** The file's name, {@code User.java}. */
        String fileName() {
            return header.replaceAll("// (\\S+).*", "$1");
        }

        /** Where the compiler finds it. */
        Origin origin() {
            return Arrays.stream(Origin.values())
                    .filter(origin -> header.endsWith(origin.remark))
                    .findFirst()
                    .orElseThrow();
        }

        /** What the compiler is given. */
        String text() {
            boolean complete = lines.stream().anyMatch(line -> line.startsWith("package "));
            return (complete ? "" : PRELUDE) + '\n' + String.join("\n", lines) + '\n';
        }

        /** The same with other messages. */
        Source with(List<Message> others) {
            return new Source(header, lines, others);
        }
    }

    /** Where the compiler finds a source; the header says so where it is not among the others. */
    enum Origin {
        BEFORE(" (compiled before, without Rowan)"),
        DELETED(" (compiled before, then deleted)"),
        LATE(" (written by another processor, once it sees UserTable)"),
        TOGETHER("");

        private final String remark;

        Origin(String remark) {
            this.remark = remark;
        }
    }

    /**
     * A message at a place.
     *
     * @param line of the source, from 1, which is that of its header
     * @param column from 1
     * @param text with the kind in front where it is no error
     */
    record Message(long line, long column, String text) {}

    /** All programs, by name. */
    static List<WrongProgram> all() {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION))
                    .sorted()
                    .map(WrongProgram::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program in a file. */
    static WrongProgram read(Path file) {
        try {
            String name = file.getFileName().toString().replace(EXTENSION, "");
            return new WrongProgramParser(name).parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sources that the compiler finds there. */
    List<Source> sources(Origin origin) {
        return sources.stream().filter(source -> source.origin() == origin).toList();
    }

    /** The file that it is kept in. */
    Path file() {
        return DIRECTORY.resolve(name + EXTENSION);
    }

    /** The code that it stands for: the number at the beginning of its name. */
    String code() {
        return "ROWAN-" + name.substring(0, 3);
    }

    /** The sources before the first that is wrong. They can be compiled without the others. */
    List<Source> sound() {
        return sources.stream()
                .takeWhile(source -> source.messages().isEmpty() && source.origin() == Origin.TOGETHER)
                .toList();
    }

    /** All messages. */
    List<String> messages() {
        List<String> messages = new ArrayList<>(general);
        sources.forEach(source -> source.messages().forEach(message -> messages.add(message.text())));
        return messages;
    }

    /** The file's text. */
    String text() {
        StringBuilder text = new StringBuilder("// " + title + '\n');
        if (!options.isEmpty()) {
            text.append("// options: ").append(String.join(" ", options)).append('\n');
        }
        if (until < Integer.MAX_VALUE) {
            text.append("// until: ").append(until).append('\n');
        }
        general.forEach(message -> text.append("// error: ").append(message).append('\n'));
        return text.append(sourceText()).toString();
    }

    /** The same program with what the compiler really says. */
    WrongProgram saying(List<String> otherGeneral, List<Source> otherSources) {
        return new WrongProgram(name, title, options, until, otherGeneral, otherSources);
    }

    /** The sources with their messages, as the reference shows them. */
    String sourceText() {
        return sources.stream().map(WrongProgram::text).collect(Collectors.joining());
    }

    private static String text(Source source) {
        StringBuilder text = new StringBuilder(source.header()).append('\n');
        for (int i = 0; i < source.lines().size(); i++) {
            text.append(source.lines().get(i)).append('\n');
            long line = i + 2L;
            source.messages().stream()
                    .filter(message -> message.line() == line)
                    .forEach(message -> text.append(marker(message)).append('\n'));
        }
        return text.toString();
    }

    private static String marker(Message message) {
        if (message.column() < 3) {
            throw new IllegalArgumentException("No room for a mark in column " + message.column() + ": " + message);
        }
        return String.format(Locale.ROOT, "//%" + (message.column() - 2) + "s %s", "^", message.text());
    }
}
