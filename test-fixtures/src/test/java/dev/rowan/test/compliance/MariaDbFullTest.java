package dev.rowan.test.compliance;

import dev.rowan.test.server.ServerKind;
import org.junit.jupiter.api.DisplayName;

@DisplayName("MariaDB, full lane")
class MariaDbFullTest extends ComplianceSuite {
    MariaDbFullTest() {
        super(ServerKind.MARIADB, TestedLane.FULL);
    }
}
