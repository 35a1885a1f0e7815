package dev.rowan.sample.benchmarks.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Ten columns of mixed types, with a key that the server makes. */
@Table(name = "products")
public record Product(
        @Id @Generated long id,
        @Column(length = 100) String name,
        @Nullable String note,
        @Column(precision = 10, scale = 2) BigDecimal price,
        int stock,
        double weight,
        boolean active,
        @Column(length = 20) Category category,
        LocalDate released,
        Instant createdAt) {
    /** The same under another key. */
    public Product withId(long newId) {
        return new Product(newId, name, note, price, stock, weight, active, category, released, createdAt);
    }
}
