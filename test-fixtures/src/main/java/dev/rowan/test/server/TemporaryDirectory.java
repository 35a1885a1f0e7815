package dev.rowan.test.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory below {@code java.io.tmpdir} that ends with its owner. */
record TemporaryDirectory(Path path) {

    static TemporaryDirectory create(String name) {
        try {
            return new TemporaryDirectory(Files.createTempDirectory("rowan-" + name + "-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A directory that ends with this JVM. */
    static TemporaryDirectory createUntilExit(String name) {
        TemporaryDirectory directory = create(name);
        Runtime.getRuntime().addShutdownHook(new Thread(directory::delete, "rowan-test-delete"));
        return directory;
    }

    /** Deletes what can be deleted; a dying server may still be removing its own files. */
    void delete() {
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(path)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException | UncheckedIOException e) {
            return;
        }
        for (Path file : deepestFirst) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // Below the system's temporary directory: whatever is left is the system's to clean.
            }
        }
    }
}
