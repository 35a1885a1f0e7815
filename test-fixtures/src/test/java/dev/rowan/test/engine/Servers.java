package dev.rowan.test.engine;

import dev.rowan.Database;
import dev.rowan.DatabaseBuilder;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.ServerLookup;
import dev.rowan.test.server.TestDatabase;
import dev.rowan.test.server.TestServer;
import dev.rowan.test.server.TestServers;
import org.junit.jupiter.api.Assumptions;

/** The servers that tests share. */
final class Servers {
    private Servers() {}

    /** The server of a product; without one the test is skipped, or fails where it is required. */
    static TestServer of(ServerKind kind) {
        ServerLookup lookup = TestServers.shared().lookup(kind);
        if (lookup instanceof ServerLookup.Available available) {
            return available.server();
        }
        return Assumptions.abort(lookup.toString());
    }

    /** An empty database of its own, to be closed. */
    static TestDatabase empty(ServerKind kind) {
        return of(kind).createDatabase("engine");
    }

    static DatabaseBuilder configure(TestDatabase provisioned) {
        return Database.configure()
                .url(provisioned.url())
                .user(provisioned.user())
                .password(provisioned.password());
    }
}
