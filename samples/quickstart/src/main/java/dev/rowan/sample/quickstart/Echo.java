package dev.rowan.sample.quickstart;

import dev.rowan.exec.Execution;
import dev.rowan.exec.ExecutionListener;
import dev.rowan.sample.quickstart.console.Console;

/** Prints what is sent to the server, while somebody wants to see it. */
final class Echo implements ExecutionListener {
    private final Console console;
    private volatile boolean on;

    Echo(Console console) {
        this.console = console;
    }

    @Override
    public void executed(Execution execution) {
        if (on) {
            console.sql(execution.sql());
        }
    }

    void during(Runnable action) {
        on = true;
        try {
            action.run();
        } finally {
            on = false;
        }
    }
}
