package dev.rowan.render;

import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.KeyList;
import dev.rowan.sql.node.RowCount;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects text and binds together. */
public final class SqlWriter {
    private StringBuilder text = new StringBuilder(256);
    private List<Bind> binds = new ArrayList<>();
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

    /** A number of rows, as part of the text or as a parameter. */
    SqlWriter rows(RowCount count) {
        BindNode parameter = count.parameter();
        return parameter == null ? number(count.rows()) : bind(parameter.type(), parameter.value());
    }

    /** The place of a list whose values come with each execution. */
    void list(SqlType<?> type, ParameterLists.Place place) {
        text.append(ParameterLists.MARK);
        binds.add(new Bind(type, place));
    }

    /** The place of keys of rows, of which there are some each time that it is sent. */
    void keys(SqlType<?> type, KeyList keys) {
        text.append(ParameterLists.MARK);
        binds.add(new Bind(type, keys));
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

    /** Puts what is written from now on aside, until {@link #release}. */
    Held hold() {
        Held held = new Held(text, binds);
        text = new StringBuilder();
        binds = new ArrayList<>();
        return held;
    }

    /** What was written since then; the writer goes on where it stood. */
    Rendered release(Held held) {
        Rendered aside = done();
        text = held.text;
        binds = held.binds;
        return aside;
    }

    /** Text and binds as part of this. */
    void append(Rendered part) {
        text.append(part.sql());
        binds.addAll(part.binds());
    }

    /** Text and binds in between, at a place where it stood before. */
    void insert(Mark place, Rendered part) {
        text.insert(place.text, part.sql());
        binds.addAll(place.binds, part.binds());
    }

    /** A part of the language before everything. */
    void insertBefore(String prefix) {
        text.insert(0, prefix);
    }

    /** A part of the language behind the first keyword, which may stand in parentheses. */
    void insertBehindKeyword(String hint) {
        int at = 0;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        text.insert(at, hint);
    }

    /** What was collected. */
    public Rendered done() {
        return new Rendered(text.toString(), binds);
    }

    /** A place in the text and among the binds. */
    record Mark(int text, int binds) {}

    /** What was written before something was put aside. */
    record Held(StringBuilder text, List<Bind> binds) {}
}
