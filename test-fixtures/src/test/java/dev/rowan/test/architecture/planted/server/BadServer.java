package dev.rowan.test.architecture.planted.server;

import dev.rowan.Database;
import dev.rowan.test.architecture.planted.compliance.BadSuite;

/** A server that knows what tests do with it. */
public class BadServer {
    Database database(BadSuite suite) {
        return suite.database();
    }
}
