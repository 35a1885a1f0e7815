package dev.rowan.test.tpch;

import dev.rowan.annotation.Projection;
import java.math.BigDecimal;

/** What was sold, by flag and status. */
@Projection
public record PricingSummary(
        String returnflag,
        String linestatus,
        BigDecimal quantity,
        BigDecimal basePrice,
        BigDecimal discountedPrice,
        BigDecimal charge,
        BigDecimal averageQuantity,
        BigDecimal averagePrice,
        BigDecimal averageDiscount,
        long orders) {}
