package dev.rowan.sample.quickstart.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the quickstart prints. What it prints is the same in every run; only the progress bar has the time in it. */
public final class Console {
    private final PrintStream out;
    private final PrintStream progress;

    /**
     * Prints on two streams.
     *
     * @param out for what is read
     * @param progress for the progress bar
     */
    public Console(PrintStream out, PrintStream progress) {
        this.out = out;
        this.progress = progress;
    }

    /** Standard output and standard error, in UTF-8 whatever the platform says: there is no other way to print ქართული. */
    public static Console standard() {
        return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    /** Begins a chapter. */
    public void chapter(String title) {
        out.println();
        out.println("━━ " + title + " " + "━".repeat(Math.max(0, 96 - TextWidth.of(title))));
    }

    /** Begins a part of a chapter: a question, a step. */
    public void title(String title) {
        out.println();
        out.println("▸ " + title);
    }

    /** Prints a line. */
    public void say(String text) {
        out.println("  " + text);
    }

    /** Prints a statement, a clause on each line. */
    public void sql(String sql) {
        for (String line : SqlLines.of(sql)) {
            out.println("  │ " + line);
        }
    }

    /** Prints a table. */
    public void table(Grid<?> grid) {
        grid.lines().forEach(line -> out.println("    " + line));
    }

    /** Shows how far a step has come. */
    public Progress progress(String task, int steps) {
        return new Progress(progress, task, steps);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
