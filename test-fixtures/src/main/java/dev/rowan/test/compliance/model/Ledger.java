package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Computed;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Columns that inserts, updates or both leave to the server. */
@Table
public record Ledger(
        @Id @Generated long id,
        int amount,

        @Column(insertable = false) @Default(sql = "3 + 4") @Nullable
        Integer filled,

        @Column(updatable = false) @Default("origin") String origin,

        @Column(insertable = false, updatable = false) @Default(sql = "10 - 2") @Nullable
        Integer fixed,

        @Computed(value = "amount * 3", stored = false) int tripled,
        @Computed("amount + filled") @Nullable Integer total) {}
