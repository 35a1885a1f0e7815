package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Something that was bought. */
@Table
public record Purchase(
        @Id int id,
        @References(Customer.class) @Index int customerId,
        String product,
        int quantity,
        @Column(precision = 10, scale = 2) BigDecimal price,
        LocalDateTime orderedAt,
        @Nullable LocalDate shippedOn) {}
