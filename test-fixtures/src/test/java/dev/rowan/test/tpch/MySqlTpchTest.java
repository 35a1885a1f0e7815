package dev.rowan.test.tpch;

import dev.rowan.test.server.ServerKind;
import java.util.List;

class MySqlTpchTest extends TpchTest {
    MySqlTpchTest() {
        super(ServerKind.MYSQL);
    }

    @Override
    List<String> analyze() {
        return List.of("analyze table part, supplier, partsupp, customer, orders, lineitem, nation, region");
    }
}
