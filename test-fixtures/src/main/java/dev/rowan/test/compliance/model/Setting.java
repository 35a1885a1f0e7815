package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Computed;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Defaults of every kind, and a column that the server computes. */
@Table
public record Setting(
        @Id @Generated long id,
        String name,
        @Default("it's \\ \"new\"") String text,
        @Default("42") int number,
        @Default("0.05") BigDecimal rate,
        @Default("true") boolean active,
        @Default("HEARTS") Suit suit,
        @Default("2026-02-28") LocalDate day,
        @Default("[]") List<String> words,
        @Default(sql = "40 + 2") @Nullable Integer served,
        @Default(supplier = "freshSlug") String slug,
        @Computed("number * 2") int doubled) {

    /** What the slug is when nobody says. */
    static String freshSlug() {
        return "slug-of-the-day";
    }
}
