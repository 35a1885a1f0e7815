package app;

import dev.rowan.meta.RecordBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link Default} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
final class DefaultBuilder extends RecordBuilder<Default> {
    private DefaultBuilder() {
        super(DefaultTable.DEFAULT.meta(), DefaultTable.DEFAULT.mapping());
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
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Default#META()}.
     */
    public DefaultBuilder META(int META) {
        values[0] = META;
        return this;
    }

    /**
     * Sets {@link Default#alias()}.
     */
    public DefaultBuilder alias(String alias) {
        values[1] = alias;
        return this;
    }

    /**
     * Sets {@link Default#columns()}.
     */
    public DefaultBuilder columns(String columns) {
        values[2] = columns;
        return this;
    }

    /**
     * Sets {@link Default#row()}.
     */
    public DefaultBuilder row(String row) {
        values[3] = row;
        return this;
    }

    /**
     * Sets {@link Default#in()}.
     */
    public DefaultBuilder in(String in) {
        values[4] = in;
        return this;
    }

    /**
     * Sets {@link Default#out()}.
     */
    public DefaultBuilder out(String out) {
        values[5] = out;
        return this;
    }

    /**
     * Sets {@link Default#at()}.
     */
    public DefaultBuilder at(String at) {
        values[6] = at;
        return this;
    }

    /**
     * Sets {@link Default#ordinal()}.
     */
    public DefaultBuilder ordinal(String ordinal) {
        values[7] = ordinal;
        return this;
    }

    /**
     * Sets {@link Default#map()}.
     */
    public DefaultBuilder map(String map) {
        values[8] = map;
        return this;
    }

    /**
     * Sets {@link Default#values()}.
     */
    public DefaultBuilder values(String values) {
        this.values[9] = values;
        return this;
    }

    /**
     * Sets {@link Default#build()}.
     */
    public DefaultBuilder build(String build) {
        values[10] = build;
        return this;
    }

    /**
     * Sets {@link Default#from()}.
     */
    public DefaultBuilder from(String from) {
        values[11] = from;
        return this;
    }

    /**
     * Sets {@link Default#allColumns()}.
     */
    public DefaultBuilder allColumns(String allColumns) {
        values[12] = allColumns;
        return this;
    }

    /**
     * Sets {@link Default#builder()}.
     */
    public DefaultBuilder builder(String builder) {
        values[13] = builder;
        return this;
    }

    /**
     * Sets {@link Default#omitted()}.
     */
    public DefaultBuilder omitted(Long omitted) {
        values[14] = omitted;
        return this;
    }

    /**
     * Sets {@link Default#key()}.
     */
    public DefaultBuilder key(String key) {
        values[15] = key;
        return this;
    }
}
