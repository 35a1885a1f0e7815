package dev.rowan.processor.model;

import dev.rowan.annotation.NamingStrategy;
import java.util.List;
import java.util.Optional;

/**
 * What a type says of itself, nothing resolved and nothing judged. From the same record the same facts come out of its
 * source and out of the {@code @TableModel} of what was generated for it.
 *
 * @param type its name
 * @param kind what it is; only records make sense, other kinds are there to be refused
 * @param access who can see it, the narrowest of its own and its enclosing types'
 * @param typeVariables names of type parameters
 * @param naming the strategy in force for it
 * @param annotations what is written on it
 * @param components its components in order
 * @param suppliers its static methods without parameters, read only when a default names one
 * @param methods its methods that an annotation stands on, and those that one names
 * @param kin the types that it is a family with
 */
public record RecordFacts(
        ClassRef type,
        Kind kind,
        Access access,
        List<String> typeVariables,
        NamingStrategy naming,
        Annotations annotations,
        List<ComponentFacts> components,
        List<MethodFacts> suppliers,
        List<MarkedMethod> methods,
        Kin kin) {

    public RecordFacts {
        typeVariables = List.copyOf(typeVariables);
        components = List.copyOf(components);
        suppliers = List.copyOf(suppliers);
        methods = List.copyOf(methods);
    }

    /** Whether it has a table, alone or in a family. */
    public boolean isTable() {
        return annotations.has(AnnotationKind.TABLE)
                || annotations.has(AnnotationKind.INHERITANCE)
                || annotations.has(AnnotationKind.DISCRIMINATOR_VALUE)
                || !kin.families().isEmpty();
    }

    /** The methods that the annotation stands on. */
    public List<MarkedMethod> methodsWith(AnnotationKind kind) {
        return methods.stream().filter(method -> method.has(kind)).toList();
    }

    /** The method of that name that lives in SQL too. */
    public Optional<MarkedMethod> hybrid(String name) {
        return methodsWith(AnnotationKind.HYBRID).stream()
                .filter(method -> method.name().equals(name))
                .findFirst();
    }

    /** The static method that is a hybrid's twin. */
    public Optional<MarkedMethod> twinOf(MarkedMethod hybrid) {
        return methods.stream()
                .filter(MarkedMethod::shared)
                .filter(method -> hybrid.twin().filter(method.name()::equals).isPresent())
                .findFirst();
    }

    /** What a type is declared as. */
    public enum Kind {
        RECORD,
        CLASS,
        INTERFACE,
        ENUM,
        ANNOTATION
    }

    /** Who can see a type. */
    public enum Access {
        PUBLIC,
        PACKAGE,
        PRIVATE
    }

    /**
     * A component.
     *
     * @param name its name
     * @param type its type as written, without annotations
     * @param nullness whether it carries an annotation called {@code Nullable}
     * @param annotations what else is written on it
     */
    public record ComponentFacts(String name, TypeRef type, Nullness nullness, Annotations annotations) {}

    /**
     * The types that one is a family with.
     *
     * @param families the interfaces with {@code @Inheritance} that it implements
     * @param permitted the types that it permits, if it is sealed
     */
    public record Kin(List<ClassRef> families, List<ClassRef> permitted) {

        /** No others. */
        public static final Kin NONE = new Kin(List.of(), List.of());

        public Kin {
            families = List.copyOf(families);
            permitted = List.copyOf(permitted);
        }
    }

    /** What an annotation called {@code Nullable} says. */
    public enum Nullness {
        /** There is none. */
        REQUIRED,
        /** The component may be null. */
        NULLABLE,
        /** It stands on an array's elements, {@code @Nullable byte[]}, where {@code byte @Nullable []} is meant. */
        MISPLACED
    }

    /** A static method without parameters that generated code beside the record can or cannot call. */
    public record MethodFacts(String name, TypeRef returned, boolean accessible) {}
}
