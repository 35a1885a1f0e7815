package app;

import dev.rowan.meta.RecordBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Supplier} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class SupplierBuilder extends RecordBuilder<Supplier> {
    private SupplierBuilder() {
        super(SupplierTable.SUPPLIER.meta(), SupplierTable.SUPPLIER.mapping());
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
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Supplier#id()}.
     */
    public SupplierBuilder id(long id) {
        values[0] = id;
        return this;
    }

    /**
     * Sets {@link Supplier#name()}.
     */
    public SupplierBuilder name(String name) {
        values[1] = name;
        return this;
    }

    /**
     * Sets {@link Supplier#version()}.
     */
    public SupplierBuilder version(int version) {
        values[2] = version;
        return this;
    }

    /**
     * Sets {@link Supplier#note()}.
     */
    public SupplierBuilder note(@Nullable String note) {
        values[3] = note;
        return this;
    }

    /**
     * Sets {@link Supplier#days()}.
     */
    public SupplierBuilder days(int days) {
        values[4] = days;
        return this;
    }

    /**
     * Sets {@link Supplier#brokerId()}.
     */
    public SupplierBuilder brokerId(@Nullable Long brokerId) {
        values[5] = brokerId;
        return this;
    }
}
