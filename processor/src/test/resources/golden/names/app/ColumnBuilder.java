package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Column} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class ColumnBuilder {
    private @Nullable Long id;

    private Column. @Nullable List list;

    private Column. @Nullable SqlType type;

    private @Nullable Mapping mapping;

    private ColumnBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static ColumnBuilder column() {
        return new ColumnBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static ColumnBuilder from(Column row) {
        ColumnBuilder builder = new ColumnBuilder();
        builder.id = row.id();
        builder.list = row.list();
        builder.type = row.type();
        builder.mapping = row.mapping();
        return builder;
    }

    /**
     * Sets {@link Column#id()}.
     */
    public ColumnBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Column#list()}.
     */
    public ColumnBuilder list(Column.List list) {
        this.list = list;
        return this;
    }

    /**
     * Sets {@link Column#type()}.
     */
    public ColumnBuilder type(Column.SqlType type) {
        this.type = type;
        return this;
    }

    /**
     * Sets {@link Column#mapping()}.
     */
    public ColumnBuilder mapping(Mapping mapping) {
        this.mapping = mapping;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Column build() {
        Required.all("ColumnBuilder", "id", id, "list", list, "type", type, "mapping", mapping);
        return new Column(
                id,
                list,
                type,
                mapping);
    }
}
