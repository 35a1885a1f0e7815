package dev.rowan.render;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.Discriminator;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.node.Filled;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.Reach;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.TableSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conditions that keep statements from rows of other members of a family, from rows that are marked as deleted, and
 * from those of other tenants. They are written wherever a table is read, so that nothing can be forgotten: in WHERE for
 * what a query begins with and for what is changed, in ON for what is joined.
 */
final class HiddenRows {
    private final SqlWriter out;
    private final SqlRenderer statements;
    private Reach reach = Reach.PLAIN;

    HiddenRows(SqlWriter out, SqlRenderer statements) {
        this.out = out;
        this.statements = statements;
    }

    /** How far the statement reaches at the place that is written. */
    Reach reach() {
        return reach;
    }

    /** Begins a part that reaches as far as what is around it, or further; gives what that reached. */
    Reach enter(Reach own) {
        Reach outer = reach;
        reach = outer.with(own);
        return outer;
    }

    /** Ends a part. */
    void leave(Reach outer) {
        reach = outer;
    }

    /** Writes a part that knows nothing of what is around it. */
    void apart(Runnable part) {
        Reach outer = reach;
        reach = Reach.PLAIN;
        part.run();
        reach = outer;
    }

    /** Whether some rows of a source are hidden here. */
    boolean in(Source source) {
        return source instanceof TableSource table
                && (Members.of(table) != null || deletable(table) != null || owned(table.meta()) != null);
    }

    private boolean inAny(List<? extends Source> sources) {
        for (Source source : sources) {
            if (in(source)) {
                return true;
            }
        }
        return false;
    }

    /** A keyword and a condition on rows, with those that sources have of themselves; nothing if there is none. */
    void condition(String keyword, @Nullable Node condition, List<? extends Source> sources) {
        if (!inAny(sources)) {
            statements.condition(keyword, condition);
            return;
        }
        String separator = keyword;
        if (condition != null) {
            out.raw(keyword);
            statements.nodes().tests().first(condition);
            separator = " and ";
        }
        for (Source source : sources) {
            separator = conditions(separator, source, true);
        }
    }

    /** The rows of a table that are there, as a source that goes wherever the table does. */
    void derived(TableSource source, Runnable table) {
        out.raw("(select * from ");
        table.run();
        conditions(" where ", source, false);
        out.raw(") as ").name(source.qualifier());
    }

    private String conditions(String first, Source source, boolean scoped) {
        if (!(source instanceof TableSource table)) {
            return first;
        }
        String separator = first;
        Discriminator member = Members.of(table);
        if (member != null) {
            out.raw(separator);
            column(table, member.column(), scoped);
            out.raw(" = ").raw(member.literal());
            separator = " and ";
        }
        ColumnMeta deleted = deletable(table);
        if (deleted != null) {
            out.raw(separator);
            column(table, deleted, scoped);
            out.raw(LiveRows.test(table.meta()));
            separator = " and ";
        }
        ColumnMeta tenant = owned(table.meta());
        if (tenant != null) {
            out.raw(separator);
            column(table, tenant, scoped);
            out.raw(" = ").bind(tenant.type(), Filled.tenant(table.name() + "." + tenant.name()));
            separator = " and ";
        }
        return separator;
    }

    private void column(TableSource table, ColumnMeta column, boolean scoped) {
        if (scoped) {
            statements.scopes().column(table, column.name());
        } else {
            out.name(column.name());
        }
    }

    private @Nullable ColumnMeta deletable(TableSource table) {
        return reach.deleted() == null && table.deleted() == null ? table.meta().softDelete() : null;
    }

    private @Nullable ColumnMeta owned(TableMeta meta) {
        return reach.tenants() == null ? meta.tenant() : null;
    }
}
