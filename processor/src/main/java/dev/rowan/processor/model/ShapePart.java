package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;

/** What a component of a shape is. */
public sealed interface ShapePart {

    /** The component. */
    ComponentModel component();

    /**
     * A column or part of the table, or of one that relations to one lead to.
     *
     * @param steps the relations, none for the table's own
     * @param member the column or part there
     */
    record Value(ComponentModel component, List<RelationModel> steps, Member member) implements ShapePart {

        public Value {
            steps = List.copyOf(steps);
        }

        /** Whether there may be none: NULL, or no row to have it. */
        public boolean mayMiss() {
            boolean key = member instanceof ColumnModel column && column.key();
            return member.nullable() && !key || steps.stream().anyMatch(RelationModel::mayMiss);
        }

        /** The member as the shape has it: with the component's own type and nullability. */
        public Member read() {
            ComponentModel there = member.component();
            ComponentModel here = new ComponentModel(
                    component.name(),
                    component.type(),
                    component.optional(),
                    component.nullness(),
                    there.annotations(),
                    there.value(),
                    Optional.empty());
            return member instanceof EmbeddedModel part
                    ? new EmbeddedModel(List.of(component.name()), part.nullable(), here, part.part(), part.members())
                    : new ColumnModel(
                            List.of(component.name()),
                            0,
                            ((ColumnModel) member).name(),
                            member.nullable(),
                            false,
                            here);
        }
    }

    /**
     * An expression that is the twin of a method of the table's record, or of one that relations to one lead to.
     *
     * @param path the way to it
     * @param method the method
     */
    record Hybrid(ComponentModel component, Path path, MarkedMethod method) implements ShapePart {

        /** Whether there may be none: NULL, or no row or part to tell it of. */
        public boolean mayMiss() {
            return method.mayMiss()
                    || path.part().filter(EmbeddedModel::nullable).isPresent()
                    || path.steps().stream().anyMatch(RelationModel::mayMiss);
        }

        /** Whether it is a plain value, or one that a domain type wraps. */
        public boolean isReadable() {
            ValueType value = component.value();
            return (value instanceof ValueType.Domain domain ? domain.inner() : value) instanceof ValueType.Basic;
        }

        /** The column that it is read as. */
        public ColumnModel read() {
            return new ColumnModel(
                    List.of(component.name()), 0, component.name(), component.nullable(), false, component);
        }
    }

    /**
     * Something that is told of all rows at the end of a relation to many.
     *
     * @param kind what: the annotation
     * @param relation the relation
     * @param column which of their columns; empty for those that are of rows
     */
    record Aggregate(ComponentModel component, AnnotationKind kind, RelationModel relation, Optional<Path> column)
            implements ShapePart {

        /** The annotations. */
        public static final List<AnnotationKind> KINDS = List.of(
                AnnotationKind.COUNT,
                AnnotationKind.EXISTS,
                AnnotationKind.SUM,
                AnnotationKind.MIN,
                AnnotationKind.MAX,
                AnnotationKind.AVG);

        /** The one that is written on a component. */
        public static Optional<AnnotationFacts> written(ComponentModel component) {
            return KINDS.stream()
                    .flatMap(kind -> component.annotations().first(kind).stream())
                    .findFirst();
        }

        /** Whether an aggregate is of rows, and not of a column of them. */
        public static boolean isOfRows(AnnotationKind kind) {
            return kind == AnnotationKind.COUNT || kind == AnnotationKind.EXISTS;
        }

        /** Whether it is NULL where there are no rows. */
        public boolean mayMiss() {
            return kind == AnnotationKind.MIN || kind == AnnotationKind.MAX || kind == AnnotationKind.AVG;
        }

        /** Whether it is 0 where there are no rows. */
        public boolean isZero() {
            return kind == AnnotationKind.SUM && !component.nullable();
        }

        /** How its value is stored; empty where it cannot be told of such a column. */
        public Optional<ValueType> value() {
            if (isOfRows(kind)) {
                return Optional.of(new ValueType.Basic(
                        kind == AnnotationKind.COUNT ? BasicType.LONG : BasicType.BOOLEAN,
                        component.type().isPrimitive()));
            }
            Path path = column.orElseThrow();
            return path.twin().isPresent()
                    ? path.twin()
                            .filter(MarkedMethod::isOperand)
                            .flatMap(twin ->
                                    BasicType.of(path.hybrid().orElseThrow().value()))
                            .flatMap(type -> value(new ValueType.Basic(type, false)))
                    : path.column().map(ColumnModel::value).flatMap(this::value);
        }

        private Optional<ValueType> value(ValueType there) {
            if (!(there instanceof ValueType.Basic basic)) {
                return Optional.empty();
            }
            BasicType type = basic.type();
            boolean whole = type.isIntegral();
            boolean number = whole || type.isFractional();
            return switch (kind) {
                case SUM -> basic(whole ? BasicType.LONG : type, number || type == BasicType.BIG_INTEGER);
                case AVG -> basic(whole ? BasicType.DECIMAL : type, number);
                default ->
                    basic(
                            type,
                            number || type.isTemporal() || type == BasicType.STRING || type == BasicType.BIG_INTEGER);
            };
        }

        private Optional<ValueType> basic(BasicType type, boolean possible) {
            return possible
                    ? Optional.of(new ValueType.Basic(type, component.type().isPrimitive()))
                    : Optional.empty();
        }

        /** The column that it is read as. */
        public ColumnModel read() {
            ComponentModel here = new ComponentModel(
                    component.name(),
                    component.type(),
                    component.optional(),
                    component.nullness(),
                    Annotations.NONE,
                    value().orElseThrow(),
                    Optional.empty());
            return new ColumnModel(List.of(component.name()), 0, component.name(), component.nullable(), false, here);
        }
    }

    /**
     * A way to a column or part along relations to one.
     *
     * @param written the way as it is written
     * @param steps the relations
     * @param at the table where it ends
     * @param rest what is left of it there
     * @param member the column or part of that name; empty where there is none
     */
    record Path(String written, List<RelationModel> steps, TableModel at, String rest, Optional<Member> member) {

        public Path {
            steps = List.copyOf(steps);
        }

        /** The column, if it is one. */
        public Optional<ColumnModel> column() {
            return member.filter(ColumnModel.class::isInstance).map(ColumnModel.class::cast);
        }

        /** The part whose method it may lead to. */
        Optional<EmbeddedModel> part() {
            int dot = rest.lastIndexOf('.');
            return dot < 0
                    ? Optional.empty()
                    : at.member(rest.substring(0, dot))
                            .filter(EmbeddedModel.class::isInstance)
                            .map(EmbeddedModel.class::cast);
        }

        /** The method of that name that lives in SQL too, of the record or of a part of it, if there is no member. */
        public Optional<MarkedMethod> hybrid() {
            return found().map(HybridModel::method);
        }

        /** The twin of that method. */
        public Optional<MarkedMethod> twin() {
            return found().flatMap(HybridModel::twin);
        }

        private Optional<HybridModel> found() {
            return member.isPresent() ? Optional.empty() : HybridModel.find(at, rest);
        }

        /** Whether it leads to a column, or to a method whose twin is as good as one. */
        public boolean isOperand() {
            return column().isPresent()
                    || twin().filter(MarkedMethod::isOperand).isPresent();
        }

        /** What is there, as messages call it. */
        public Optional<TypeRef> type() {
            return member.map(Member::component).map(ComponentModel::type).or(() -> hybrid().map(MarkedMethod::value));
        }

        /** The first name that is not there, if there is no member. */
        public String unknown() {
            int dot = rest.indexOf('.');
            return dot < 0 ? rest : rest.substring(0, dot);
        }
    }

    /**
     * A key of an order.
     *
     * @param path what it is by
     * @param descending whether the greatest is first
     */
    record Key(Path path, boolean descending) {}

    /**
     * What is at the end of a relation.
     *
     * @param list whether the component is a {@code List}
     * @param element the component's type, or that of the list's elements
     * @param kind what that is
     * @param shape that shape, if it is one of another record and does not nest itself by way of others
     * @param order the order of the list; empty for the relation's
     * @param by the order that tells which of the list's elements are the first; empty for the list's
     */
    record Nested(
            ComponentModel component,
            RelationModel relation,
            boolean list,
            TypeRef element,
            Kind kind,
            Optional<ShapeModel> shape,
            List<Key> order,
            List<Key> by)
            implements ShapePart {

        public Nested {
            order = List.copyOf(order);
            by = List.copyOf(by);
        }

        /** What a nested type is. */
        public enum Kind {
            /** A shape of the other table. */
            SHAPE,
            /** The shape that nests it. */
            SELF,
            /** A shape of the other table that nests the outer one. */
            CIRCLE,
            /** The other table's record. */
            ROW,
            /** None of these. */
            OTHER
        }
    }

    /**
     * Nothing that the table has.
     *
     * @param path what was looked for
     * @param at the record that does not have {@code name}
     * @param name the part of the path that is not there
     */
    record Unknown(ComponentModel component, String path, TableModel at, String name) implements ShapePart {}
}
