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

    /** Without the join before the alternatives H2 looks at each line with each part, for a minute and a half. */
    @Override
    String respelt(int number, String sql) {
        String spelt = super.respelt(number, sql);
        return number == 19 ? spelt.replace("WHERE", "WHERE p_partkey = l_partkey AND (") + ")" : spelt;
    }
}
