package dev.rowan.test.architecture.planted.compliance;

import dev.rowan.Database;
import dev.rowan.exec.BoundLease;
import dev.rowan.sql.node.NumberNode;
import dev.rowan.test.architecture.planted.server.BadServer;
import org.jdbi.v3.core.Handle;

/** A suite that reaches into the engine, and a circle. */
public class BadSuite {
    private final Object server = BadServer.class;

    public Database database() {
        throw new IllegalStateException(server.toString());
    }

    Object node() {
        return new NumberNode(1);
    }

    Object handle(Handle handle) {
        return BoundLease.of(handle);
    }
}
