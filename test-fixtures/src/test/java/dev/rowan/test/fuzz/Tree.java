package dev.rowan.test.fuzz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression. Sources of columns are numbered through the whole statement, so that any sub-select can name any of them. */
sealed interface Tree {
    ValueKind kind();

    /** What it is made of. */
    default List<Tree> children() {
        return List.of();
    }

    /** The same of other parts. */
    default Tree with(List<Tree> children) {
        return this;
    }

    /** A constant; null for NULL. */
    record Constant(ValueKind kind, @Nullable Object value) implements Tree {}

    /** A column of a source. */
    record Field(ValueKind kind, int source, int ordinal) implements Tree {}

    /** An operation on others. */
    record Call(Operation operation, List<Tree> children) implements Tree {
        @Override
        public ValueKind kind() {
            return operation.result();
        }

        @Override
        public Tree with(List<Tree> newChildren) {
            return new Call(operation, newChildren);
        }

        @Override
        public String toString() {
            return operation.name() + children;
        }
    }

    /** Whether a query has a row. */
    record Exists(Core query) implements Tree {
        @Override
        public ValueKind kind() {
            return ValueKind.TRUTH;
        }
    }

    /** Whether a value is, or is not, among those of a query. */
    record Member(Tree value, Core query, boolean negated) implements Tree {
        @Override
        public ValueKind kind() {
            return ValueKind.TRUTH;
        }

        @Override
        public List<Tree> children() {
            return List.of(value);
        }

        @Override
        public Tree with(List<Tree> children) {
            return new Member(children.get(0), query, negated);
        }
    }

    /** The only value of a query, which selects one aggregate. */
    record Scalar(Core query) implements Tree {
        @Override
        public ValueKind kind() {
            return query.selected().get(0).kind();
        }
    }

    /** An aggregate of the rows of a group. Its argument is null for the number of rows. */
    record Total(Aggregate aggregate, @Nullable Tree argument) implements Tree {
        @Override
        public ValueKind kind() {
            return aggregate.kind(argument);
        }
    }

    /** What the rows of a group have in common. */
    record Key(int index, Tree expression) implements Tree {
        @Override
        public ValueKind kind() {
            return expression.kind();
        }
    }
}
