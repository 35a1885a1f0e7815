package dev.rowan.test.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Sees to it that no server outlives this JVM, even when the JVM is killed: a small shell that waits at the end of a
 * pipe, which the operating system closes with the JVM, and then ends the server and deletes its files.
 */
final class Reaper {

    private static final String SCRIPT = """
            trap '' INT HUP TERM
            IFS= read -r order
            [ "$order" = released ] && exit 0
            if pid=$(head -n 1 "$1" 2>/dev/null) && [ -n "$pid" ]; then
                kill -s "$2" "$pid" 2>/dev/null
                for _ in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$pid" 2>/dev/null || break; sleep 1; done
            fi
            rm -rf "$3"
            """;

    private final OutputStream orders;

    private Reaper(OutputStream orders) {
        this.orders = orders;
    }

    static Reaper watch(Path pidFile, String signal, Path directory) throws IOException {
        Process shell = new ProcessBuilder(
                        "sh", "-c", SCRIPT, "rowan-reaper", pidFile.toString(), signal, directory.toString())
                .directory(directory.getRoot().toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Reaper(shell.getOutputStream());
    }

    /** The server is gone and needs no watching any more. */
    void release() {
        try (orders) {
            orders.write("released\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
