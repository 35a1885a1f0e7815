package dev.rowan.sample.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Copies regions of compiled sources into pages. A region stands between {@code // snippet: name} and {@code // end}; a
 * page names it in a comment above a code block, {@code <!-- snippet: TourTest.java#open -->}.
 */
final class Snippets {
    private static final Pattern BLOCK = Pattern.compile(
            "(<!-- snippet: (?<file>[\\w/]+\\.(?:java|kt))#(?<name>\\w+) -->\\n```(?:java|kotlin)\\n)(?<code>.*?)(```\\n)",
            Pattern.DOTALL);

    private final List<Path> sources;

    Snippets(Path... sources) {
        this.sources = List.of(sources);
    }

    /** How many blocks of a page are copies. */
    static long countIn(String page) {
        return BLOCK.matcher(page).results().count();
    }

    /** The page with every block as its region is now. */
    String fill(String page) {
        return BLOCK.matcher(page)
                .replaceAll(block -> Matcher.quoteReplacement(block.group(1) + region(block) + block.group(5)));
    }

    private String region(MatchResult block) {
        String file = block.group(2);
        String name = block.group(3);
        List<String> region = lines(file)
                .dropWhile(line -> !line.strip().equals("// snippet: " + name))
                .skip(1)
                .takeWhile(line -> !line.strip().equals("// end"))
                .toList();
        if (region.isEmpty()) {
            throw new IllegalArgumentException("There is no region " + name + " in " + file);
        }
        return String.join("\n", region).stripIndent().strip() + "\n";
    }

    private Stream<String> lines(String file) {
        Path source = sources.stream()
                .map(root -> root.resolve(file))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no " + file + " in " + sources));
        try {
            return Files.readAllLines(source).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
