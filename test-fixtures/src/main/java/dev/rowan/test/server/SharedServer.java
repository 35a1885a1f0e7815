package dev.rowan.test.server;

import java.util.Optional;

/** A server that many tests use and none may end. */
record SharedServer(TestServer server) implements TestServer {

    @Override
    public ServerKind kind() {
        return server.kind();
    }

    @Override
    public String version() {
        return server.version();
    }

    @Override
    public String origin() {
        return server.origin();
    }

    @Override
    public TestDatabase createDatabase(String label) {
        return server.createDatabase(label);
    }

    @Override
    public int terminateConnections(TestDatabase database) {
        return server.terminateConnections(database);
    }

    @Override
    public Optional<ServerControl> control() {
        return server.control();
    }

    @Override
    public void close() {
        // It ends with the JVM.
    }
}
