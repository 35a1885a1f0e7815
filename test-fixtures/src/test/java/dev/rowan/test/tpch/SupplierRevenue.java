package dev.rowan.test.tpch;

import dev.rowan.annotation.Projection;
import java.math.BigDecimal;

/** What a supplier has earned. */
@Projection
public record SupplierRevenue(long suppkey, BigDecimal total) {}
