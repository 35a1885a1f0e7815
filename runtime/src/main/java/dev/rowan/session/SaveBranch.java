package dev.rowan.session;

import dev.rowan.annotation.SaveMode;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.ForeignKeyMeta;
import dev.rowan.meta.RelationMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.KeyedTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component that holds what belongs to a row: the rows whose foreign key leads to it, or those that a join table leads to.
 *
 * @param place where it is in the record of its shape
 * @param list whether it is a list
 * @param relation the relation that it is by
 * @param mode what is done with the rows
 * @param elements what the rows are; null where a nesting in itself ends
 * @param link the join table, if there is one
 * @param from the key of the row that they belong to
 * @param to the foreign key that leads there, in their table or the join table
 * @param key that foreign key
 * @param linkTo the join table's foreign key that leads to them; empty without one
 * @param target what that refers to
 * @param joining what a row of the join table has where nothing else is said; null without one
 */
record SaveBranch(
        int place,
        boolean list,
        RelationMeta relation,
        SaveMode mode,
        @Nullable SaveLevel elements,
        @Nullable KeyedTable<Object, Object> link,
        int[] from,
        int[] to,
        @Nullable ForeignKeyMeta key,
        int[] linkTo,
        int[] target,
        @Nullable NewRow joining) {

    static SaveBranch of(
            SaveLevel owner,
            int place,
            boolean list,
            RelationMeta relation,
            SaveMode mode,
            @Nullable SaveLevel elements,
            @Nullable KeyedTable<Object, Object> link) {
        int[] none = {};
        int[] from = Values.ordinals(owner.meta(), relation.ends().from());
        if (elements == null) {
            return new SaveBranch(place, list, relation, mode, null, link, from, none, null, none, none, null);
        }
        TableMeta referring = link == null ? elements.meta() : link.meta();
        RelationMeta.Ends through = relation.through();
        return new SaveBranch(
                place,
                list,
                relation,
                mode,
                elements,
                link,
                from,
                Values.ordinals(referring, relation.ends().to()),
                ForeignKeys.by(referring, relation.ends().to()),
                through == null ? none : Values.ordinals(referring, through.from()),
                through == null ? none : Values.ordinals(elements.meta(), through.to()),
                link == null ? null : NewRow.of(link.meta()));
    }

    /** Whether the database itself deletes the rows, or takes their reference, when the row goes that they belong to. */
    boolean isLeftToDatabase() {
        return key != null && OnDelete.acts(key);
    }

    /**
     * The foreign key that leads to the row that they belong to.
     *
     * @throws IllegalArgumentException if there is none
     */
    ForeignKeyMeta reference() {
        if (key == null) {
            throw new IllegalArgumentException("No foreign key is declared for the relation " + relation.name()
                    + ", by which the rows could take the key of a new one; declare it with @References");
        }
        return key;
    }

    /** Whether rows can do without the row that they belong to. */
    boolean isOptional() {
        return key != null && elements != null && ForeignKeys.isOptional(key, elements.meta());
    }

    /** The columns of some ordinals. */
    static List<ColumnMeta> columns(TableMeta meta, int[] ordinals) {
        List<ColumnMeta> columns = new ArrayList<>(ordinals.length);
        for (int ordinal : ordinals) {
            columns.add(meta.columns().get(ordinal));
        }
        return columns;
    }

    /**
     * The records in a record of the owner.
     *
     * @throws IllegalArgumentException if there is no list, which would be taken for one of none
     */
    List<?> records(SaveNode node) {
        Object value = node.level().shape().part(node.tree(), place);
        if (!list) {
            return value == null ? List.of() : List.of(value);
        }
        if (value == null) {
            throw new IllegalArgumentException(node.path() + "." + relation.name()
                    + " is null; an empty list says that there are none, and a shape without it leaves them alone");
        }
        return (List<?>) value;
    }
}
