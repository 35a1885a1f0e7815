package dev.rowan.test.tpch;

import dev.rowan.annotation.Projection;
import java.math.BigDecimal;

/** What one nation has shipped to another. */
@Projection
public record Shipping(String suppNation, String custNation, int year, BigDecimal volume) {}
