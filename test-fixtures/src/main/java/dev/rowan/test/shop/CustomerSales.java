package dev.rowan.test.shop;

import dev.rowan.annotation.Projection;
import java.math.BigDecimal;

/** What a customer has bought. */
@Projection
public record CustomerSales(String name, long orders, BigDecimal revenue) {}
