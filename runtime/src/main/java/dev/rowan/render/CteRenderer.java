package dev.rowan.render;

import dev.rowan.sql.node.CteNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Collects the common table expressions that a statement reads, and writes them before it. */
final class CteRenderer {
    private final Syntax syntax;
    private final SqlWriter out;
    private final SqlRenderer statements;
    private final Deque<Prefix> prefixes = new ArrayDeque<>(2);
    private final Set<String> tables = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    CteRenderer(Syntax syntax, SqlWriter out, SqlRenderer statements) {
        this.syntax = syntax;
        this.out = out;
        this.statements = statements;
    }

    /** Those that are met from here on go here. */
    void open() {
        prefixes.push(new Prefix(out.mark()));
    }

    /** Writes those that were met since. */
    void close() {
        Prefix prefix = prefixes.pop();
        if (!prefix.texts.isEmpty()) {
            SqlWriter.Held held = out.hold();
            String separator = prefix.recursive ? "with recursive " : "with ";
            for (Rendered text : prefix.texts.values()) {
                out.raw(separator);
                out.append(text);
                separator = ", ";
            }
            out.raw(" ");
            Rendered all = out.release(held);
            out.insert(prefix.place, all);
        }
        if (prefixes.isEmpty()) {
            requireDifferentNames();
        }
    }

    /** A common table expression is read here. */
    void read(CteNode cte) {
        Prefix prefix = prefixes.element();
        String key = cte.name().toLowerCase(Locale.ROOT);
        CteNode known = prefix.nodes.get(key);
        if (known != null) {
            if (!known.equals(cte)) {
                throw new IllegalStateException("Two common table expressions of the statement are called " + cte.name()
                        + "; give one of them another name");
            }
            return;
        }
        names.add(key);
        SqlWriter.Held held = out.hold();
        write(cte);
        prefix.texts.put(key, out.release(held));
        prefix.nodes.put(key, cte);
        prefix.recursive |= cte.recursive();
    }

    /** A table of this name is read; a common table expression of the same name would hide it. */
    void table(String name) {
        tables.add(name.toLowerCase(Locale.ROOT));
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
        for (String name : names) {
            if (tables.contains(name)) {
                throw new IllegalStateException(
                        "A table and a common table expression of the statement are both called " + name
                                + "; give the latter another name");
            }
        }
    }

    private static final class Prefix {
        final SqlWriter.Mark place;
        final Map<String, CteNode> nodes = new LinkedHashMap<>();
        final Map<String, Rendered> texts = new LinkedHashMap<>();
        boolean recursive;

        Prefix(SqlWriter.Mark place) {
            this.place = place;
        }
    }
}
