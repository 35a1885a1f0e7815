package dev.rowan.test.tpch;

import dev.rowan.test.server.ServerKind;
import java.util.List;

class PostgreSqlTpchTest extends TpchTest {
    PostgreSqlTpchTest() {
        super(ServerKind.POSTGRESQL);
    }

    @Override
    List<String> analyze() {
        return List.of("analyze");
    }
}
