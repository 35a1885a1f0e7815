package dev.rowan.test.compliance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one construct is expected to look like: sections under a heading in square brackets, each with the lines below it.
 * A heading of several dialects, {@code [h2 sqlite]}, stands for the same section of each of them.
 */
public final class GoldenFile {
    /** The section that holds what the statement gives, on every dialect. */
    public static final String RESULT = "result";

    private final Map<String, String> sections;

    private GoldenFile(Map<String, String> sections) {
        this.sections = sections;
    }

    /** A file of sections in their order. */
    public static GoldenFile of(Map<String, String> sections) {
        return new GoldenFile(new LinkedHashMap<>(sections));
    }

    /**
     * Reads a construct's file.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static GoldenFile read(String construct) {
        String path = path(construct);
        try (InputStream in = GoldenFile.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "There is no " + path + "; it is written with -Drowan.golden.update=true");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalArgumentException(path + " cannot be read", e);
        }
    }

    /** Where a construct's file is, from the root of the resources. */
    public static String path(String construct) {
        return "golden/sql/" + construct + ".txt";
    }

    static GoldenFile parse(String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        List<String> names = List.of();
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (line.startsWith("[") && line.endsWith("]")) {
                close(sections, names, lines);
                names = List.of(line.substring(1, line.length() - 1).split(" "));
                lines.clear();
            } else {
                lines.add(line);
            }
        }
        close(sections, names, lines);
        return new GoldenFile(sections);
    }

    private static void close(Map<String, String> sections, List<String> names, List<String> lines) {
        String section = String.join("\n", lines).strip();
        names.forEach(name -> sections.put(name, section));
    }

    /**
     * The lines of a section.
     *
     * @throws IllegalArgumentException if there is no such section
     */
    public String section(String name) {
        String section = sections.get(name);
        if (section == null) {
            throw new IllegalArgumentException("There is no section " + name + " among " + sections.keySet());
        }
        return section;
    }

    /** The file's text, in which equal sections are one. */
    @Override
    public String toString() {
        Map<String, String> headings = new LinkedHashMap<>();
        sections.forEach((name, section) -> headings.merge(section, name, (some, more) -> some + " " + more));
        StringBuilder text = new StringBuilder();
        headings.forEach((section, names) ->
                text.append('[').append(names).append("]\n").append(section).append(section.isEmpty() ? "\n" : "\n\n"));
        return text.toString().stripTrailing() + "\n";
    }
}
