package dev.rowan.test.compliance;

import dev.rowan.test.server.ServerKind;
import org.junit.jupiter.api.DisplayName;

@DisplayName("MariaDB, direct lane")
class MariaDbDirectTest extends ComplianceSuite {
    MariaDbDirectTest() {
        super(ServerKind.MARIADB, TestedLane.DIRECT);
    }
}
