package dev.rowan.test.fuzz;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row with some of everything. */
@Table(name = "fuzz_item")
record Item(
        @Id long id,
        int n,
        @Nullable Integer m,
        @Nullable Long big,
        @Nullable @Column(precision = 12, scale = 2) BigDecimal price,
        @Column(length = 20) String name,
        @Nullable @Column(length = 20) String note,
        boolean done,
        @Nullable Boolean open,
        @Nullable LocalDate day) {}
