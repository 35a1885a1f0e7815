package dev.rowan.render;

import dev.rowan.sql.node.ConflictNode;
import dev.rowan.sql.node.DeleteNode;
import dev.rowan.sql.node.InsertNode;
import dev.rowan.sql.node.ReturningNode;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one database spells changes of rows.
 *
 * @param upsert an insert that may become an update
 * @param joins an update or delete with other tables
 * @param returning a change that gives rows back
 * @param traits what else is particular
 */
public record ChangeSyntax(UpsertStyle upsert, JoinStyle joins, ReturningStyle returning, Set<Trait> traits) {
    /** Copies the set. */
    public ChangeSyntax {
        traits = Set.copyOf(traits);
    }

    /** With what is particular. */
    public static ChangeSyntax of(UpsertStyle upsert, JoinStyle joins, ReturningStyle returning, Trait... traits) {
        Set<Trait> all = EnumSet.noneOf(Trait.class);
        all.addAll(Set.of(traits));
        return new ChangeSyntax(upsert, joins, returning, all);
    }

    /** Whether a change can give rows back by itself. */
    public boolean returns(ReturningNode node) {
        return switch (returning) {
            case CLAUSE, DELTA_TABLE -> true;
            case CLAUSE_BUT_OF_UPDATES ->
                node.change() instanceof InsertNode insert && !leavesRows(insert.conflict())
                        || node.change() instanceof DeleteNode delete
                                && delete.using().isEmpty();
            case NONE -> false;
        };
    }

    /** Rows that are left as they are would be given back like the others. */
    private static boolean leavesRows(@Nullable ConflictNode conflict) {
        return conflict != null && (conflict.assignments().isEmpty() || conflict.where() != null);
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** An update or delete with other tables. */
    public enum JoinStyle {
        /** {@code update a set ... from b where}, {@code delete from a using b where}. */
        CLAUSES,
        /** {@code update a set ... from b where}; a delete asks whether there is such a row. */
        UPDATE_FROM,
        /** {@code update a, b set ... where}, {@code delete a from a, b where}. */
        TABLE_LIST,
        /** Neither: values are sub-selects, and a row is met if there is such a row. */
        SUBSELECTS
    }

    /** A change that gives rows back. */
    public enum ReturningStyle {
        /** {@code ... returning x}. */
        CLAUSE,
        /** The same, but of updates, and of deletes with other tables. */
        CLAUSE_BUT_OF_UPDATES,
        /** {@code select x from final table (...)}. */
        DELTA_TABLE,
        /** None. */
        NONE
    }

    /** What is particular about one database. */
    public enum Trait {
        /** Assignments see what those before them have set. */
        ASSIGNS_ONE_BY_ONE,
        /** Sub-selects cannot read the table that is changed, unless it is copied for them. */
        HIDES_CHANGED_TABLE,
        /** The same, in an update or delete of several tables only. */
        HIDES_CHANGED_TABLE_FROM_LISTS,
        /** Values that are set see rows that the statement has changed already, unless they come with another table. */
        SEES_CHANGED_ROWS,
        /** The query of an upsert must have a WHERE. */
        UPSERT_NEEDS_WHERE,
        /** A delete of one table gives it no other name. */
        DELETES_WITHOUT_ALIAS,
        /** Updates and deletes have an order and a limit. */
        LIMITS_CHANGES
    }
}
