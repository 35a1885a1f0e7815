package dev.rowan.test.compliance;

import dev.rowan.test.server.ServerKind;
import org.junit.jupiter.api.DisplayName;

@DisplayName("SQLite, direct lane")
class SqliteDirectTest extends ComplianceSuite {
    SqliteDirectTest() {
        super(ServerKind.SQLITE, TestedLane.DIRECT);
    }
}
