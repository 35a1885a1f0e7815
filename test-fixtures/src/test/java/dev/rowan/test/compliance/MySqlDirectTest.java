package dev.rowan.test.compliance;

import dev.rowan.test.server.ServerKind;
import org.junit.jupiter.api.DisplayName;

@DisplayName("MySQL, direct lane")
class MySqlDirectTest extends ComplianceSuite {
    MySqlDirectTest() {
        super(ServerKind.MYSQL, TestedLane.DIRECT);
    }
}
