package dev.rowan.test.tpch;

import dev.rowan.test.server.ServerKind;
import java.util.List;

class MariaDbTpchTest extends TpchTest {
    MariaDbTpchTest() {
        super(ServerKind.MARIADB);
    }

    @Override
    List<String> analyze() {
        return List.of("analyze table part, supplier, partsupp, customer, orders, lineitem, nation, region");
    }

    /** No names for columns behind a query in FROM. */
    @Override
    String respelt(int number, String sql) {
        String spelt = super.respelt(number, sql);
        return number == 13
                ? spelt.replace("count(o_orderkey)", "count(o_orderkey) AS c_count")
                        .replace("c_orders (c_custkey, c_count)", "c_orders")
                : spelt;
    }
}
