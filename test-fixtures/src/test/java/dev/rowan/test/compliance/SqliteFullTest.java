package dev.rowan.test.compliance;

import dev.rowan.test.server.ServerKind;
import org.junit.jupiter.api.DisplayName;

@DisplayName("SQLite, full lane")
class SqliteFullTest extends ComplianceSuite {
    SqliteFullTest() {
        super(ServerKind.SQLITE, TestedLane.FULL);
    }
}
