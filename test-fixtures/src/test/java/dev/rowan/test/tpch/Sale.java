package dev.rowan.test.tpch;

import dev.rowan.annotation.Projection;
import java.math.BigDecimal;

/** What was sold in a year by a nation. */
@Projection
public record Sale(int year, BigDecimal volume, String nation) {}
