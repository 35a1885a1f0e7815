package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Supplier} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class SupplierBuilder {
    private long id = 0L;

    private @Nullable String name;

    private int version = 0;

    private @Nullable String note;

    private int days = 7;

    private @Nullable Long brokerId;

    private SupplierBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static SupplierBuilder supplier() {
        return new SupplierBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static SupplierBuilder from(Supplier row) {
        SupplierBuilder builder = new SupplierBuilder();
        builder.id = row.id();
        builder.name = row.name();
        builder.version = row.version();
        builder.note = row.note();
        builder.days = row.days();
        builder.brokerId = row.brokerId();
        return builder;
    }

    /**
     * Sets {@link Supplier#id()}.
     */
    public SupplierBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Supplier#name()}.
     */
    public SupplierBuilder name(String name) {
        this.name = name;
        return this;
    }

    /**
     * Sets {@link Supplier#version()}.
     */
    public SupplierBuilder version(int version) {
        this.version = version;
        return this;
    }

    /**
     * Sets {@link Supplier#note()}.
     */
    public SupplierBuilder note(@Nullable String note) {
        this.note = note;
        return this;
    }

    /**
     * Sets {@link Supplier#days()}.
     */
    public SupplierBuilder days(int days) {
        this.days = days;
        return this;
    }

    /**
     * Sets {@link Supplier#brokerId()}.
     */
    public SupplierBuilder brokerId(@Nullable Long brokerId) {
        this.brokerId = brokerId;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Supplier build() {
        Required.all("Supplier", "name", name);
        return new Supplier(
                id,
                name,
                version,
                note,
                days,
                brokerId);
    }
}
