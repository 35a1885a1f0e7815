package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;

/** A unique constraint, index, check or foreign key of a table, with its name settled. */
public sealed interface ConstraintModel {

    /** Where it is written. */
    Site site();

    /** The table that it belongs to; empty where its columns are in several. */
    String table();

    /** Its name in the database. */
    String name();

    /** Whether the name is written out rather than made by the convention. */
    boolean named();

    /** {@code @Unique} over the components at the paths. */
    record Unique(Site site, String table, String name, boolean named, List<String> paths) implements ConstraintModel {
        public Unique {
            paths = List.copyOf(paths);
        }
    }

    /** {@code @Index}. */
    record Index(Site site, String table, String name, boolean named, List<IndexPart> parts, IndexSpec spec)
            implements ConstraintModel {
        public Index {
            parts = List.copyOf(parts);
        }
    }

    /** {@code @Check}. */
    record Check(Site site, String table, String name, boolean named, CheckSpec spec) implements ConstraintModel {}

    /** {@code @References} from a component, or {@code @ForeignKey} over several. */
    record ForeignKey(Site site, String table, String name, boolean named, List<String> paths, ReferenceModel reference)
            implements ConstraintModel {
        public ForeignKey {
            paths = List.copyOf(paths);
        }
    }

    /**
     * A part of an index.
     *
     * @param path the component's path; empty for an expression
     * @param expression the expression without its parentheses; empty for a component
     * @param descending whether the part descends
     */
    record IndexPart(Optional<String> path, Optional<String> expression, boolean descending) {

        /** Reads a part as {@code @Index} writes it. */
        public static IndexPart parse(String written) {
            String text = written.strip();
            boolean descending = text.endsWith(" desc");
            String subject = text.endsWith(" desc") || text.endsWith(" asc")
                    ? text.substring(0, text.lastIndexOf(' ')).strip()
                    : text;
            return subject.startsWith("(") && subject.endsWith(")")
                    ? new IndexPart(
                            Optional.empty(), Optional.of(subject.substring(1, subject.length() - 1)), descending)
                    : new IndexPart(Optional.of(subject), Optional.empty(), descending);
        }
    }
}
