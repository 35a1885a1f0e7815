package dev.rowan.sql;

import dev.rowan.meta.TableMeta;
import org.jspecify.annotations.Nullable;

/**
 * The table of a family: of a sealed interface whose permitted records are its rows. As a selection it is the record of
 * the row's own member. What is written through it is written as that member.
 *
 * @param <R> the sealed interface
 * @param <K> the key of all members
 */
public abstract class FamilyTable<R, K> extends KeyedTable<R, K> {
    private final FamilyMapping<R, K> mapping;

    /** For generated code. */
    protected FamilyTable(TableMeta meta, FamilyMapping<R, K> mapping, @Nullable CharSequence alias) {
        super(meta, mapping, alias);
        this.mapping = mapping;
    }

    /** The table of the member that a record is, under its own name. */
    @SuppressWarnings("unchecked") // it is the table of this record, whatever its class is called here
    public final KeyedTable<R, K> member(R row) {
        return (KeyedTable<R, K>) mapping.member(row);
    }

    /** The table that a record is written to: its member's where the table is a family's, else the table itself. */
    public static <R, K> KeyedTable<R, K> writing(KeyedTable<R, K> table, R row) {
        return table instanceof FamilyTable<R, K> family ? family.member(row) : table;
    }

    /** The same for a table that may have no key. */
    public static <R> Table<R> writing(Table<R> table, R row) {
        return table instanceof FamilyTable<R, ?> family ? family.member(row) : table;
    }
}
