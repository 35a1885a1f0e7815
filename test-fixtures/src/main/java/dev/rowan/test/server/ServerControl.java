package dev.rowan.test.server;

/**
 * The power switch of a server that these fixtures started themselves. Port, credentials and databases outlive every
 * one of these calls. Not for servers that other tests use at the same time: see {@link TestServers#launch}.
 *
 * <p>Every method throws {@link ServerException} when the server does not obey within two minutes.
 */
public interface ServerControl {

    /** Shuts the server down in good order. Does nothing when it is down. */
    void stop();

    /** Kills the server as a crash would, without any chance to write. Does nothing when it is down. */
    void kill();

    /** Starts the server, which recovers from a crash where it must, and returns once it answers. */
    void start();

    /** {@link #stop()}, then {@link #start()}. */
    default void restart() {
        stop();
        start();
    }
}
