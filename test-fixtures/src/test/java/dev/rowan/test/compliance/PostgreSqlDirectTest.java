package dev.rowan.test.compliance;

import dev.rowan.test.server.ServerKind;
import org.junit.jupiter.api.DisplayName;

@DisplayName("PostgreSQL, direct lane")
class PostgreSqlDirectTest extends ComplianceSuite {
    PostgreSqlDirectTest() {
        super(ServerKind.POSTGRESQL, TestedLane.DIRECT);
    }
}
