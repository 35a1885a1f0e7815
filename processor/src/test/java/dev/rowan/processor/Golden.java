package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Holds generated sources by files that are looked at when they change. {@code -Drowan.golden.update=true} writes them anew. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    static void check(String name, Map<String, String> generated) throws IOException {
        Path folder = FOLDER.resolve(name);
        if (Boolean.getBoolean("rowan.golden.update")) {
            update(folder, generated);
        }
        Map<String, String> golden = read(folder);
        assertThat(generated.keySet()).isEqualTo(golden.keySet());
        generated.forEach((path, text) -> assertThat(text).as(path).isEqualTo(golden.get(path)));
    }

    /** All of them. */
    static List<String> all() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            List<String> sources = new ArrayList<>();
            for (Path folder : folders.toList()) {
                sources.addAll(read(folder).values());
            }
            return sources;
        }
    }

    private static void update(Path folder, Map<String, String> generated) throws IOException {
        if (Files.exists(folder)) {
            Folders.delete(folder);
        }
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> golden = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                golden.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return golden;
    }
}
