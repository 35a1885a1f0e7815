package dev.rowan.test.fuzz;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row that may belong to an {@link Item}. */
@Table(name = "fuzz_tag")
record Tag(
        @Id long id,
        @Nullable Long itemId,
        @Nullable Integer rank,
        @Column(precision = 12, scale = 2) BigDecimal weight,
        @Nullable @Column(length = 20) String label,
        @Nullable Boolean shown,
        LocalDate since) {}
