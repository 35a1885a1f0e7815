package dev.rowan.test.shop;

import dev.rowan.annotation.Projection;
import java.math.BigDecimal;

/** What was sold in a month. */
@Projection
public record MonthlySales(int year, int month, long orders, BigDecimal revenue) {}
