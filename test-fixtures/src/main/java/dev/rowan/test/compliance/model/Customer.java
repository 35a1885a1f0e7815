package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Someone who buys. */
@Table
public record Customer(
        @Id int id,
        @Column(length = 40) String name,
        @Unique @Column(length = 60) String email,
        @Nullable String nickname,
        String city,
        @Check("age >= 0") int age,
        boolean active,
        @Column(precision = 12, scale = 2) BigDecimal balance,
        LocalDate joined,
        Tier tier,
        @References(Customer.class) @Nullable Integer referrerId) {}
