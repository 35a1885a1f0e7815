package dev.rowan.test.server;

/** What came of the search for a server: it runs, or it cannot be had and the reason is known. */
public sealed interface ServerLookup {

    /**
     * A server that answers.
     *
     * @param server the server
     */
    record Available(TestServer server) implements ServerLookup {}

    /**
     * No server.
     *
     * @param kind what was looked for
     * @param reason everything that was tried, and why it came to nothing, in one line
     */
    record Unavailable(ServerKind kind, String reason) implements ServerLookup {}
}
