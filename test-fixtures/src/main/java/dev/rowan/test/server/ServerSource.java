package dev.rowan.test.server;

/** One way to a server. */
@FunctionalInterface
interface ServerSource {

    /**
     * Finds or starts a server of its own for the caller.
     *
     * @throws ServerException when this way leads nowhere; the message says why and what would help
     */
    TestServer open(ServerKind kind);
}
