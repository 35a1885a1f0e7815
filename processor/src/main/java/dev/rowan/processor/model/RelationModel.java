package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A relation to another table.
 *
 * @param kind what it leads to
 * @param name its name in the generated table
 * @param site where it is written
 * @param target the record at the other end
 * @param table that record's table; empty when it is none
 * @param spec what is declared, unless it is a foreign key's
 * @param ways how the other end leads back, and for a join table how that one leads on; none for a foreign key's
 * @param ends the columns that equal each other, step by step; fewer where they cannot be told
 * @param nullable whether a row may be without a partner
 */
public record RelationModel(
        Kind kind,
        String name,
        Site site,
        TypeRef target,
        Optional<TableModel> table,
        Optional<RelationSpec> spec,
        List<Way> ways,
        List<Ends> ends,
        boolean nullable) {

    public RelationModel {
        ways = List.copyOf(ways);
        ends = List.copyOf(ends);
    }

    /** What a relation leads to. */
    public enum Kind {
        TO_ONE,
        HAS_ONE,
        HAS_MANY,
        MANY_TO_MANY
    }

    /**
     * How a table leads to another.
     *
     * @param from the table that has the foreign key
     * @param keys its foreign keys that lead there
     * @param member the member of the annotation that chooses among them
     * @param written what it says, or empty
     * @param chosen the one that is meant; empty where that cannot be told
     */
    public record Way(
            TableModel from,
            List<ConstraintModel.ForeignKey> keys,
            String member,
            String written,
            Optional<ConstraintModel.ForeignKey> chosen) {

        public Way {
            keys = List.copyOf(keys);
        }

        /** What the keys can be called: their component, or their relation where they have several. */
        public List<String> names() {
            return keys.stream()
                    .map(key -> key.paths().size() == 1
                            ? key.paths().get(0)
                            : Relations.name(from, key).orElse(""))
                    .toList();
        }

        /** Everything that chooses one of them. */
        public List<String> allNames() {
            return Stream.concat(names().stream(), keys.stream().flatMap(key -> Relations.name(from, key).stream()))
                    .distinct()
                    .toList();
        }
    }

    /** Columns that equal each other, by name. */
    public record Ends(List<String> from, List<String> to) {

        public Ends {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /** Whether it leads to one row at the most, so that there is a path along it. */
    public boolean isToOne() {
        return kind == Kind.TO_ONE || kind == Kind.HAS_ONE;
    }

    /** Whether a path along it may find no row: there may be none, or one that is marked as deleted. */
    public boolean mayMiss() {
        return nullable || isSoftlyDeleted();
    }

    /** Whether the rows at its end may be marked as deleted. */
    public boolean isSoftlyDeleted() {
        return table.filter(
                        other -> !other.columnsWith(AnnotationKind.SOFT_DELETE).isEmpty())
                .isPresent();
    }

    /** Whether all that generated code says of it is known. */
    public boolean isWhole() {
        return table.isPresent() && ends.size() == (kind == Kind.MANY_TO_MANY ? 2 : 1);
    }
}
