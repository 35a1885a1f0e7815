package dev.rowan.meta;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation of a table to another: which columns meet, and what is declared of it. Which table is at the other end is
 * known by the relation itself, since tables refer to each other in circles.
 *
 * @param name its name in the generated table
 * @param kind what it leads to
 * @param ends columns of this table, and those of the other, or of the join table, that they equal
 * @param through columns of the join table, and those of the other table that they equal; null without a join table
 * @param nullable whether a row may be without a partner; said of relations to one
 * @param order the order of the rows at the other end; empty for none
 * @param cascading whether rows at the other end go with the row here
 * @param orphanRemoval whether a row at the other end goes when it is taken out of the relation
 */
public record RelationMeta(
        String name,
        Kind kind,
        Ends ends,
        @Nullable Ends through,
        boolean nullable,
        List<Order> order,
        boolean cascading,
        boolean orphanRemoval) {
    /** Copies the order. */
    public RelationMeta {
        order = List.copyOf(order);
    }

    /** What a relation leads to. */
    public enum Kind {
        /** One row, whose key is in this table's foreign key. */
        TO_ONE,
        /** One row or none, whose foreign key has this table's key. */
        HAS_ONE,
        /** Any number of rows, whose foreign key has this table's key. */
        HAS_MANY,
        /** Any number of rows, by way of a join table that refers to both. */
        MANY_TO_MANY
    }

    /**
     * Columns that equal each other, in order.
     *
     * @param from those at this end
     * @param to those at the other
     */
    public record Ends(List<String> from, List<String> to) {
        /** Copies the columns. */
        public Ends {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }

        private static Ends of(String... pairs) {
            List<String> from = new ArrayList<>();
            List<String> to = new ArrayList<>();
            for (int i = 0; i < pairs.length; i += 2) {
                from.add(pairs[i]);
                to.add(pairs[i + 1]);
            }
            return new Ends(from, to);
        }
    }

    /**
     * A column that rows at the other end are ordered by.
     *
     * @param column the column there, or the name of a method that lives in SQL too with {@code ()} behind it
     * @param descending whether it descends
     */
    public record Order(String column, boolean descending) {
        /** Whether it is a method that lives in SQL too. */
        public boolean isHybrid() {
            return column.endsWith("()");
        }

        /** The method's name. */
        public String hybrid() {
            return column.substring(0, column.length() - 2);
        }
    }

    /** A relation by this table's foreign key; the columns come in pairs, one here and the one there that it equals. */
    public static RelationMeta toOne(String name, String... pairs) {
        return of(name, Kind.TO_ONE, false, pairs);
    }

    /** A relation to the one row whose foreign key has this table's key. */
    public static RelationMeta hasOne(String name, String... pairs) {
        return of(name, Kind.HAS_ONE, true, pairs);
    }

    /** A relation to the rows whose foreign key has this table's key. */
    public static RelationMeta hasMany(String name, String... pairs) {
        return of(name, Kind.HAS_MANY, true, pairs);
    }

    /** A relation by way of a join table, to whose columns the pairs lead; {@link #via} goes on from there. */
    public static RelationMeta manyToMany(String name, String... pairs) {
        return of(name, Kind.MANY_TO_MANY, true, pairs);
    }

    private static RelationMeta of(String name, Kind kind, boolean nullable, String... pairs) {
        return new RelationMeta(name, kind, Ends.of(pairs), null, nullable, List.of(), false, false);
    }

    /** The same from the join table on: pairs of a column there and one of the other table. */
    public RelationMeta via(String... pairs) {
        return new RelationMeta(name, kind, ends, Ends.of(pairs), nullable, order, cascading, orphanRemoval);
    }

    /** The same where a row may be without a partner. */
    public RelationMeta optional() {
        return new RelationMeta(name, kind, ends, through, true, order, cascading, orphanRemoval);
    }

    /** The same, ordered by a further column. */
    public RelationMeta ordered(String column, boolean descending) {
        List<Order> longer = new ArrayList<>(order);
        longer.add(new Order(column, descending));
        return new RelationMeta(name, kind, ends, through, nullable, longer, cascading, orphanRemoval);
    }

    /** The same where rows at the other end go with the row here. */
    public RelationMeta cascade() {
        return new RelationMeta(name, kind, ends, through, nullable, order, true, orphanRemoval);
    }

    /** The same where rows that are taken out of the relation go. */
    public RelationMeta removeOrphans() {
        return new RelationMeta(name, kind, ends, through, nullable, order, cascading, true);
    }

    /** Whether it leads to one row at the most. */
    public boolean isToOne() {
        return kind == Kind.TO_ONE || kind == Kind.HAS_ONE;
    }
}
