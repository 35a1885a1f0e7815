/** The queries of TPC-H, typed, against the same in SQL on the same server. */
@NullMarked
package dev.rowan.test.tpch;

import org.jspecify.annotations.NullMarked;
