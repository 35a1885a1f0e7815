package dev.rowan.test.server;

import java.io.IOException;
import java.nio.file.Path;

/** How one product is set up, started and stopped in a directory and on a port of its own. */
interface ServerEngine {

    /** Where the administrator logs in, before and after every start. */
    Endpoint admin();

    /** The file whose first line is the process id of the running server. */
    Path pidFile();

    /** The signal that ends the server at once and leaves nothing in the operating system behind. */
    String endSignal();

    /** Writes the empty data directory; called once. */
    void initialize() throws IOException;

    /** Returns once the server answers. */
    void start() throws IOException;

    /** Returns once the server is gone, everything written. */
    void stop() throws IOException;
}
