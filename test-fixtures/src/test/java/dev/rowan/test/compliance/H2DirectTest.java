package dev.rowan.test.compliance;

import dev.rowan.test.server.ServerKind;
import org.junit.jupiter.api.DisplayName;

@DisplayName("H2, direct lane")
class H2DirectTest extends ComplianceSuite {
    H2DirectTest() {
        super(ServerKind.H2, TestedLane.DIRECT);
    }
}
