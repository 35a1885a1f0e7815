package dev.rowan.test.tpch;

import dev.rowan.annotation.Catalog;

/** Names the tables. */
@Catalog(
        records = {
            Region.class,
            Nation.class,
            Supplier.class,
            Customer.class,
            Part.class,
            Partsupp.class,
            Orders.class,
            Lineitem.class
        })
interface TpchSchema {}
