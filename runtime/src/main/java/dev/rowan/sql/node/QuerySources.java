package dev.rowan.sql.node;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a query: those that it names, and the tables that paths reach from these, each of which is joined once,
 * behind the one that it is reached from. A relation that the query joins itself is not joined again.
 */
public final class QuerySources {
    private final @Nullable Source from;
    private List<JoinNode> joins;
    private Set<JoinNode> added = Set.of();
    private final boolean seesDeleted;
    private boolean grown;

    /** Those that a query names, where it stands alone. */
    public QuerySources(SelectNode query) {
        this(query, query.reach());
    }

    /** Those that a query names, and how far it reaches where it stands. */
    public QuerySources(SelectNode query, Reach reach) {
        this.seesDeleted = reach.deleted() != null;
        this.from = query.from();
        this.joins = query.joins();
    }

    /** All joins, in order. */
    public List<JoinNode> joins() {
        return List.copyOf(joins);
    }

    /** All sources, in order. */
    public List<Source> sources() {
        if (from != null && joins.isEmpty()) {
            return List.of(from);
        }
        List<Source> sources = new ArrayList<>(joins.size() + 1);
        if (from != null) {
            sources.add(from);
        }
        for (JoinNode join : joins) {
            sources.addAll(of(join));
        }
        return sources;
    }

    /** What a join brings. */
    public static List<Source> of(JoinNode join) {
        JoinNode further = join.further();
        if (further == null) {
            return List.of(join.source());
        }
        List<Source> sources = new ArrayList<>(List.of(join.source()));
        sources.addAll(of(further));
        return sources;
    }

    /** Whether joins came in since it was asked last. */
    public boolean hasGrown() {
        boolean before = grown;
        grown = false;
        return before;
    }

    /** The source that columns of another one come from: itself, or what stands at the end of its path, joined if it is not; null if it is not reached from here. */
    public @Nullable Source find(Source wanted) {
        if (place(wanted) >= -1) {
            return wanted;
        }
        RelationStep step = wanted instanceof TableSource table ? table.path() : null;
        Source start = step == null ? null : find(step.from());
        if (step == null || start == null) {
            return null;
        }
        Source known = joined(step, start, wanted);
        if (known == null) {
            add(wanted, step, start);
            return wanted;
        }
        return known;
    }

    /** What the query joins by the relation itself. */
    private @Nullable Source joined(RelationStep wanted, Source start, Source end) {
        for (JoinNode join : List.copyOf(joins)) {
            JoinNode further = join.further();
            for (JoinNode each : further == null ? List.of(join) : List.of(join, further)) {
                RelationStep step = each.step();
                if (step != null
                        && step.relation().name().equals(wanted.relation().name())
                        && seesDeleted(each.source()) == seesDeleted(end)
                        && start.equals(find(step.from()))) {
                    return each.source();
                }
            }
        }
        return null;
    }

    private void add(Source wanted, RelationStep step, Source start) {
        int place = place(start);
        boolean outer = place >= 0 && isOuter(joins.get(place).kind());
        JoinNode join = new JoinNode(
                step.relation().nullable() || outer || mayBeDeleted(wanted) ? JoinKind.LEFT : JoinKind.INNER,
                wanted,
                RelationStep.met(start, step.relation().ends(), wanted),
                false,
                null,
                step);
        if (added.isEmpty()) {
            joins = new ArrayList<>(joins);
            added = new HashSet<>();
        }
        int at = place + 1;
        while (at < joins.size() && added.contains(joins.get(at))) {
            at++;
        }
        joins.add(at, join);
        added.add(join);
        grown = true;
    }

    /** A row stays where its partner is deleted, as it does where there may be none. */
    private boolean mayBeDeleted(Source wanted) {
        return !seesDeleted
                && !seesDeleted(wanted)
                && wanted instanceof TableSource table
                && table.meta().softDelete() != null;
    }

    private static boolean seesDeleted(Source source) {
        return source instanceof TableSource table && table.deleted() != null;
    }

    private static boolean isOuter(JoinKind kind) {
        return kind == JoinKind.LEFT || kind == JoinKind.FULL;
    }

    /** The index of the join that brings a source, -1 for the first source, less if there is none. */
    private int place(Source source) {
        if (source.equals(from)) {
            return -1;
        }
        for (int i = 0; i < joins.size(); i++) {
            if (of(joins.get(i)).contains(source)) {
                return i;
            }
        }
        return -2;
    }

    /** Whether a source is one of these, or is joined for a path. */
    public boolean has(Source source) {
        return place(source) >= -1;
    }

    /** Whether a row may be without this source, which is on that side of an outer join, or not among these. */
    public boolean mayMiss(Source source) {
        int place = place(source);
        if (place < -1) {
            return true;
        }
        if (place >= 0 && isOuter(joins.get(place).kind())) {
            return true;
        }
        for (int i = place + 1; i < joins.size(); i++) {
            JoinKind kind = joins.get(i).kind();
            if (kind == JoinKind.RIGHT || kind == JoinKind.FULL) {
                return true;
            }
        }
        return false;
    }
}
