package dev.rowan.test.tpch;

import dev.rowan.test.server.ServerKind;
import java.util.List;

class H2TpchTest extends TpchTest {
    H2TpchTest() {
        super(ServerKind.H2);
    }

    @Override
    List<String> analyze() {
        return List.of("analyze");
    }
}
