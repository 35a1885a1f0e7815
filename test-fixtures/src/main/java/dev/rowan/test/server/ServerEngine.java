package dev.rowan.test.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How one product is set up, run and ended in a directory and on a port of its own. */
interface ServerEngine {

    /** Where the administrator logs in, before and after every start. */
    Endpoint admin();

    /** Writes the empty data directory; called once. */
    void initialize() throws IOException;

    /** The command that is the server: it runs in the foreground until it is told to end. */
    List<String> serve();

    /** The file whose first line is the process id of the running server. */
    Path pidFile();

    /** The signal that shuts the server down in good order, whoever is connected. */
    String stopSignal();

    /** The signal that ends the server at once and leaves nothing in the operating system behind. */
    String endSignal();
}
