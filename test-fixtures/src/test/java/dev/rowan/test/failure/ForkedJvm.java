package dev.rowan.test.failure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program that runs in a JVM of its own with little memory.
 *
 * @param exitCode what it ended with
 * @param output the lines that it printed
 */
record ForkedJvm(int exitCode, List<String> output) {
    /** Runs a class's {@code main} to its end. What is secret goes to its standard input, which nobody can list. */
    static ForkedJvm run(Class<?> main, int megabytes, List<String> arguments, String secret) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            try (Writer input = process.outputWriter();
                    BufferedReader output = process.inputReader()) {
                input.write(secret + "\n");
                input.flush();
                List<String> lines = output.lines().toList();
                process.waitFor(1, TimeUnit.MINUTES);
                return new ForkedJvm(process.exitValue(), lines);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a JVM was running", e);
        }
    }
}
