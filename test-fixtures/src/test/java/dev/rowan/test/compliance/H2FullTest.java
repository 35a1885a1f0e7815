package dev.rowan.test.compliance;

import dev.rowan.test.server.ServerKind;
import org.junit.jupiter.api.DisplayName;

@DisplayName("H2, full lane")
class H2FullTest extends ComplianceSuite {
    H2FullTest() {
        super(ServerKind.H2, TestedLane.FULL);
    }
}
