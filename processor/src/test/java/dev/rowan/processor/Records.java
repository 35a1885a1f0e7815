package dev.rowan.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of records that tests compile. */
final class Records {

    private static final Path FOLDER = Path.of("src/test/resources/records");

    private Records() {}

    /** Their names. */
    static List<String> all() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sources in a folder. */
    static String[] sources(String records) {
        try (Stream<Path> files = Files.walk(FOLDER.resolve(records))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(Records::read)
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
