package dev.rowan.test.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds and runs commands of the operating system. */
final class Commands {

    private static final long MINUTES = 2;

    private Commands() {}

    /** Servers want to be told before they run as root, or refuse to. */
    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** Looks along the search path and where servers are installed, which users' search paths often leave out. */
    static Optional<Path> find(String program) {
        String searchPath = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(
                        Stream.of(searchPath.split(File.pathSeparator)),
                        Stream.of("/usr/sbin", "/usr/local/sbin", "/usr/libexec", "/opt/homebrew/bin"))
                .filter(directory -> !directory.isEmpty())
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Runs a command to its end.
     *
     * @throws IOException when it cannot be run, fails or takes longer than two minutes; with what it printed last
     */
    static void run(List<String> command) throws IOException {
        TemporaryDirectory directory = TemporaryDirectory.create("command");
        Path log = directory.path().resolve("log");
        try {
            if (await(start(command, directory.path(), log), MINUTES) != 0) {
                throw new IOException(Messages.tail(log));
            }
        } finally {
            directory.delete();
        }
    }

    /** Starts a command that has no input and writes to a log. */
    static Process start(List<String> command, Path directory, Path log) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process.getOutputStream().close();
        return process;
    }

    /** Waits for a command's end and kills it when the time is up. */
    static int await(Process process, long minutes) throws IOException {
        try {
            if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("no end after " + minutes + " minutes");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /**
     * Waits for the end of a process that is not a child of this one. Where nobody collects orphans, as in some
     * containers, the dead stay listed, but have no command.
     */
    static void awaitEnd(ProcessHandle process, long minutes) throws IOException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
        while (process.isAlive() && process.info().command().isPresent()) {
            if (System.nanoTime() > end) {
                throw new IOException("no end after " + minutes + " minutes");
            }
            try {
                TimeUnit.MILLISECONDS.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }
}
