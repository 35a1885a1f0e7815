package dev.rowan.test.compliance;

import dev.rowan.test.server.ServerKind;
import org.junit.jupiter.api.DisplayName;

@DisplayName("PostgreSQL, full lane")
class PostgreSqlFullTest extends ComplianceSuite {
    PostgreSqlFullTest() {
        super(ServerKind.POSTGRESQL, TestedLane.FULL);
    }
}
