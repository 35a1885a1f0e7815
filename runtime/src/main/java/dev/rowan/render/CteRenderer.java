package dev.rowan.render;

import dev.rowan.sql.node.CteNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the common table expressions that a statement reads, and writes them before it. */
final class CteRenderer {
    private final Syntax syntax;
    private final SqlWriter out;
    private final SqlRenderer statements;
    private final List<String> tables = new ArrayList<>(2);
    private Set<String> names = Set.of();
    private @Nullable Prefix innermost;

    CteRenderer(Syntax syntax, SqlWriter out, SqlRenderer statements) {
        this.syntax = syntax;
        this.out = out;
        this.statements = statements;
    }

    /** Those that are met from here on go here. */
    void open() {
        innermost = new Prefix(out.mark(), innermost);
    }

    /** Writes those that were met since. */
    void close() {
        Prefix prefix = innermost();
        innermost = prefix.outer;
        if (!prefix.written.isEmpty()) {
            SqlWriter.Held held = out.hold();
            String separator = prefix.recursive ? "with recursive " : "with ";
            for (Written each : prefix.written.values()) {
                out.raw(separator);
                out.append(each.text);
                separator = ", ";
            }
            out.raw(" ");
            Rendered all = out.release(held);
            out.insert(prefix.place, all);
        }
        if (innermost == null && !names.isEmpty()) {
            requireDifferentNames();
        }
    }

    /** A common table expression is read here. */
    void read(CteNode cte) {
        Prefix prefix = innermost();
        String key = key(cte.name());
        Written known = prefix.written.get(key);
        if (known != null) {
            if (!known.cte.equals(cte)) {
                throw new IllegalStateException("Two common table expressions of the statement are called " + cte.name()
                        + "; give one of them another name");
            }
            return;
        }
        if (names.isEmpty()) {
            names = new HashSet<>();
        }
        names.add(key);
        SqlWriter.Held held = out.hold();
        write(cte);
        prefix.add(key, new Written(cte, out.release(held)));
    }

    /** A table of this name is read; a common table expression of the same name would hide it. */
    void table(String name) {
        tables.add(name);
    }

    private Prefix innermost() {
        return Objects.requireNonNull(innermost);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void write(CteNode cte) {
        out.name(cte.name());
        String separator = " (";
        for (String column : cte.columns()) {
            out.raw(separator).name(column);
            separator = ", ";
        }
        out.raw(") as ");
        Boolean materialized = cte.materialized();
        if (materialized != null) {
            syntax.require(SqlFeature.MATERIALIZED_HINT);
            out.raw(materialized ? "materialized " : "not materialized ");
        }
        out.raw("(");
        statements.writeApart(cte);
        out.raw(")");
    }

    private void requireDifferentNames() {
        for (String table : tables) {
            if (names.contains(key(table))) {
                throw new IllegalStateException(
                        "A table and a common table expression of the statement are both called " + key(table)
                                + "; give the latter another name");
            }
        }
    }

    private record Written(CteNode cte, Rendered text) {}

    private static final class Prefix {
        final SqlWriter.Mark place;
        final @Nullable Prefix outer;
        Map<String, Written> written = Map.of();
        boolean recursive;

        Prefix(SqlWriter.Mark place, @Nullable Prefix outer) {
            this.place = place;
            this.outer = outer;
        }

        void add(String key, Written cte) {
            if (written.isEmpty()) {
                written = new LinkedHashMap<>();
            }
            written.put(key, cte);
            recursive |= cte.cte.recursive();
        }
    }
}
