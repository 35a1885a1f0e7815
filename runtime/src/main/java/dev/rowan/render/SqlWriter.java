package dev.rowan.render;

import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects text and binds together. */
public final class SqlWriter {
    private final StringBuilder text = new StringBuilder(256);
    private final List<Bind> binds = new ArrayList<>();
    private final Quoter quoter;

    /** An empty text, whose identifiers are quoted as {@code quoter} does. */
    public SqlWriter(Quoter quoter) {
        this.quoter = quoter;
    }

    /** Text that is part of the language. Never anything from outside. */
    public SqlWriter raw(String sql) {
        text.append(sql);
        return this;
    }

    /** A whole number as part of the text. */
    public SqlWriter number(long value) {
        text.append(value);
        return this;
    }

    /** An identifier, quoted where it must be. */
    public SqlWriter name(String identifier) {
        quoter.append(text, identifier);
        return this;
    }

    /** A {@code ?} and its value. */
    public SqlWriter bind(SqlType<?> type, @Nullable Object value) {
        text.append('?');
        binds.add(new Bind(type, value));
        return this;
    }

    /** Where it stands, to come back to. */
    Mark mark() {
        return new Mark(text.length(), binds.size());
    }

    /** Whether a value was bound since then. */
    boolean hasBoundSince(Mark mark) {
        return binds.size() > mark.binds();
    }

    /** Takes back what was written since then. */
    void backTo(Mark mark) {
        text.setLength(mark.text());
        binds.subList(mark.binds(), binds.size()).clear();
    }

    /** What was collected. */
    public Rendered done() {
        return new Rendered(text.toString(), binds);
    }

    /** A place in the text and among the binds. */
    record Mark(int text, int binds) {}
}
