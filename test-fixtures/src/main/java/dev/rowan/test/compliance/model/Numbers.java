package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Every kind of number, and what is stored like one. */
@Table
public record Numbers(
        @Id @Generated long id,
        boolean flag,
        byte tiny,
        short small,
        int medium,
        long big,
        float single,
        double twofold,
        @Column(precision = 38, scale = 10) BigDecimal amount,
        @Column(precision = 38, scale = 0) BigDecimal round,
        BigInteger huge,
        char letter) {}
