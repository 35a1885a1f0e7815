package dev.rowan.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A method of a record that an annotation stands on, or that one names.
 *
 * @param name its name
 * @param shared whether it is static
 * @param accessible whether generated code beside the record can call it
 * @param checked whether it may throw what must be caught
 * @param nullable whether it carries an annotation called {@code Nullable}
 * @param returned its result
 * @param parameters the types of its parameters
 * @param held what its result is an expression of, if it is one
 * @param annotations what is written on it
 */
public record MarkedMethod(
        String name,
        boolean shared,
        boolean accessible,
        boolean checked,
        boolean nullable,
        TypeRef returned,
        List<TypeRef> parameters,
        Optional<TypeRef> held,
        Annotations annotations) {

    /** The annotations of hooks, and what each is called in messages. */
    public static final Map<AnnotationKind, String> HOOKS = Map.of(
            AnnotationKind.BEFORE_INSERT, "beforeInsert",
            AnnotationKind.BEFORE_UPDATE, "beforeUpdate",
            AnnotationKind.BEFORE_DELETE, "beforeDelete",
            AnnotationKind.AFTER_INSERT, "afterInsert",
            AnnotationKind.AFTER_UPDATE, "afterUpdate",
            AnnotationKind.AFTER_DELETE, "afterDelete",
            AnnotationKind.AFTER_LOAD, "afterLoad");

    /** The type that generated code hands to hooks that ask for it. */
    public static final TypeRef OPERATIONS = TypeRef.of("dev.rowan", "Operations");

    private static final Set<String> OPERANDS = Set.of(
            "Condition", "DomainExpr", "FractionalExpr", "IntegralExpr", "TemporalExpr", "TextExpr", "ValueExpr");

    private static final ClassRef OPTIONAL = ClassRef.of("java.util", "Optional");

    public MarkedMethod {
        parameters = List.copyOf(parameters);
    }

    /** What the twins of a table's record take, {@code UserTable}. */
    public static TypeRef table(ClassRef record) {
        return TypeRef.of(record.generated("Table"));
    }

    /** What the twins of a part take, {@code AddressColumns<?>}. */
    public static TypeRef columns(ClassRef part) {
        return new TypeRef.Declared(
                part.generated("Columns"), List.of(new TypeRef.Wildcard(true, TypeRef.of("java.lang", "Object"))));
    }

    /** Whether it is marked with the annotation. */
    public boolean has(AnnotationKind kind) {
        return annotations.has(kind);
    }

    /** Whether it is a hook that may use the database. */
    public boolean takesOperations() {
        return parameters.contains(OPERATIONS);
    }

    /** Whether it gives nothing. */
    public boolean isVoid() {
        return returned.equals(VOID);
    }

    /** What the compiler's {@code void} is read as. */
    public static final TypeRef VOID = new TypeRef.Missing("VOID");

    /** The name of its twin in SQL, if it has one. */
    public Optional<String> twin() {
        return annotations
                .first(AnnotationKind.HYBRID)
                .map(hybrid -> hybrid.text("value").isEmpty() ? name : hybrid.text("value"));
    }

    /** What it gives, inside the {@code Optional} if there is one. */
    public TypeRef value() {
        return isOptional() ? ((TypeRef.Declared) returned).arguments().get(0) : returned;
    }

    /** Whether it may give nothing. */
    public boolean mayMiss() {
        return nullable || isOptional();
    }

    private boolean isOptional() {
        return returned instanceof TypeRef.Declared declared
                && declared.type().equals(OPTIONAL)
                && declared.arguments().size() == 1;
    }

    /** Whether it gives an expression that can be ordered by, and computed with. */
    public boolean isOperand() {
        return returned instanceof TypeRef.Declared declared
                && declared.type().packageName().equals("dev.rowan.sql")
                && OPERANDS.contains(declared.type().nestedName());
    }

    /** The place to report its problems at. */
    public Site site() {
        return Site.method(name);
    }
}
