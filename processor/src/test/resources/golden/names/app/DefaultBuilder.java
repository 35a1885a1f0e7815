package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Default} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
final class DefaultBuilder {
    private @Nullable Integer META;

    private @Nullable String alias;

    private @Nullable String columns;

    private @Nullable String row;

    private @Nullable String in;

    private @Nullable String out;

    private @Nullable String at;

    private @Nullable String ordinal;

    private @Nullable String map;

    private @Nullable String values;

    private @Nullable String build;

    private @Nullable String from;

    private @Nullable String allColumns;

    private @Nullable String builder;

    private @Nullable Long omitted;

    private @Nullable String key;

    private DefaultBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static DefaultBuilder default_() {
        return new DefaultBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static DefaultBuilder from(Default row) {
        DefaultBuilder builder = new DefaultBuilder();
        builder.META = row.META();
        builder.alias = row.alias();
        builder.columns = row.columns();
        builder.row = row.row();
        builder.in = row.in();
        builder.out = row.out();
        builder.at = row.at();
        builder.ordinal = row.ordinal();
        builder.map = row.map();
        builder.values = row.values();
        builder.build = row.build();
        builder.from = row.from();
        builder.allColumns = row.allColumns();
        builder.builder = row.builder();
        builder.omitted = row.omitted();
        builder.key = row.key();
        return builder;
    }

    /**
     * Sets {@link Default#META()}.
     */
    public DefaultBuilder META(int META) {
        this.META = META;
        return this;
    }

    /**
     * Sets {@link Default#alias()}.
     */
    public DefaultBuilder alias(String alias) {
        this.alias = alias;
        return this;
    }

    /**
     * Sets {@link Default#columns()}.
     */
    public DefaultBuilder columns(String columns) {
        this.columns = columns;
        return this;
    }

    /**
     * Sets {@link Default#row()}.
     */
    public DefaultBuilder row(String row) {
        this.row = row;
        return this;
    }

    /**
     * Sets {@link Default#in()}.
     */
    public DefaultBuilder in(String in) {
        this.in = in;
        return this;
    }

    /**
     * Sets {@link Default#out()}.
     */
    public DefaultBuilder out(String out) {
        this.out = out;
        return this;
    }

    /**
     * Sets {@link Default#at()}.
     */
    public DefaultBuilder at(String at) {
        this.at = at;
        return this;
    }

    /**
     * Sets {@link Default#ordinal()}.
     */
    public DefaultBuilder ordinal(String ordinal) {
        this.ordinal = ordinal;
        return this;
    }

    /**
     * Sets {@link Default#map()}.
     */
    public DefaultBuilder map(String map) {
        this.map = map;
        return this;
    }

    /**
     * Sets {@link Default#values()}.
     */
    public DefaultBuilder values(String values) {
        this.values = values;
        return this;
    }

    /**
     * Sets {@link Default#build()}.
     */
    public DefaultBuilder build(String build) {
        this.build = build;
        return this;
    }

    /**
     * Sets {@link Default#from()}.
     */
    public DefaultBuilder from(String from) {
        this.from = from;
        return this;
    }

    /**
     * Sets {@link Default#allColumns()}.
     */
    public DefaultBuilder allColumns(String allColumns) {
        this.allColumns = allColumns;
        return this;
    }

    /**
     * Sets {@link Default#builder()}.
     */
    public DefaultBuilder builder(String builder) {
        this.builder = builder;
        return this;
    }

    /**
     * Sets {@link Default#omitted()}.
     */
    public DefaultBuilder omitted(Long omitted) {
        this.omitted = omitted;
        return this;
    }

    /**
     * Sets {@link Default#key()}.
     */
    public DefaultBuilder key(String key) {
        this.key = key;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Default build() {
        Required.all("Default", "META", META, "alias", alias, "columns", columns, "row", row,
                "in", in, "out", out, "at", at, "ordinal", ordinal, "map", map, "values", values,
                "build", build, "from", from, "allColumns", allColumns, "builder", builder,
                "omitted", omitted, "key", key);
        return new Default(
                META,
                alias,
                columns,
                row,
                in,
                out,
                at,
                ordinal,
                map,
                values,
                build,
                from,
                allColumns,
                builder,
                omitted,
                key);
    }
}
