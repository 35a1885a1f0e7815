package dev.rowan.test.compliance;

import dev.rowan.test.server.ServerKind;
import org.junit.jupiter.api.DisplayName;

@DisplayName("MySQL, full lane")
class MySqlFullTest extends ComplianceSuite {
    MySqlFullTest() {
        super(ServerKind.MYSQL, TestedLane.FULL);
    }
}
