package dev.rowan.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A type as it was written, without its annotations but those that say of type arguments that they may be null.
 * {@link #text()} is the exact form, which {@link TypeRefParser} reads back; {@link #display()} is the short form for
 * messages.
 */
public sealed interface TypeRef {

    /** The exact form, with packages: {@code java.util/List<java.lang/String>}. */
    String text();

    /** The form for messages, with simple names: {@code List<String>}. */
    String display();

    /** Whether it is one of the eight primitive types. */
    default boolean isPrimitive() {
        return this instanceof Primitive;
    }

    /** The class that boxes a primitive type; any other type as it is. */
    default TypeRef boxed() {
        return this;
    }

    /** Whether some part of the type does not resolve. */
    default boolean isMissing() {
        return false;
    }

    /** A type without arguments. */
    static Declared of(ClassRef type) {
        return new Declared(type, List.of());
    }

    /** A type of {@code java.lang} or another package, without arguments. */
    static Declared of(String packageName, String simpleName) {
        return of(ClassRef.of(packageName, simpleName));
    }

    /** One of the eight primitive types. */
    enum Primitive implements TypeRef {
        BOOLEAN("Boolean"),
        BYTE("Byte"),
        SHORT("Short"),
        INT("Integer"),
        LONG("Long"),
        CHAR("Character"),
        FLOAT("Float"),
        DOUBLE("Double");

        private final Declared box;

        Primitive(String box) {
            this.box = of("java.lang", box);
        }

        /** The class that boxes it. */
        public Declared box() {
            return box;
        }

        @Override
        public TypeRef boxed() {
            return box;
        }

        @Override
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String display() {
            return text();
        }
    }

    /**
     * A class or interface with its type arguments.
     *
     * @param orNull whether it is a type argument that carries {@code @Nullable}
     */
    record Declared(ClassRef type, List<TypeRef> arguments, boolean orNull) implements TypeRef {

        public Declared {
            arguments = List.copyOf(arguments);
        }

        /** A type that does not say that it may be null. */
        public Declared(ClassRef type, List<TypeRef> arguments) {
            this(type, arguments, false);
        }

        /** The same as an argument that may be null, or may not. */
        public Declared withNull(boolean may) {
            return new Declared(type, arguments, may);
        }

        /** Whether it is this class of this package. */
        public boolean isClass(String packageName, String simpleName) {
            return type.packageName().equals(packageName) && type.nestedName().equals(simpleName);
        }

        @Override
        public String text() {
            return (orNull ? "@" : "")
                    + type.text()
                    + arguments(arguments.stream().map(TypeRef::text));
        }

        @Override
        public String display() {
            return (orNull ? "@Nullable " : "")
                    + type.nestedName()
                    + arguments(arguments.stream().map(TypeRef::display));
        }

        @Override
        public boolean isMissing() {
            return arguments.stream().anyMatch(TypeRef::isMissing);
        }

        private static String arguments(Stream<String> texts) {
            String all = texts.collect(Collectors.joining(", "));
            return all.isEmpty() ? "" : '<' + all + '>';
        }
    }

    /** An array. */
    record Array(TypeRef element) implements TypeRef {

        @Override
        public String text() {
            return element.text() + "[]";
        }

        @Override
        public String display() {
            return element.display() + "[]";
        }

        @Override
        public boolean isMissing() {
            return element.isMissing();
        }
    }

    /** {@code ? extends bound} or {@code ? super bound}; a lone {@code ?} extends {@code Object}. */
    record Wildcard(boolean upper, TypeRef bound) implements TypeRef {

        @Override
        public String text() {
            return (upper ? "? extends " : "? super ") + bound.text();
        }

        @Override
        public String display() {
            boolean any = upper && bound instanceof Declared declared && declared.isClass("java.lang", "Object");
            return any ? "?" : (upper ? "? extends " : "? super ") + bound.display();
        }

        @Override
        public boolean isMissing() {
            return bound.isMissing();
        }
    }

    /** A type variable. */
    record Variable(String name) implements TypeRef {

        @Override
        public String text() {
            return "%" + name;
        }

        @Override
        public String display() {
            return name;
        }
    }

    /** A type that the compiler does not know, perhaps because another processor has yet to write it. */
    record Missing(String name) implements TypeRef {

        @Override
        public String text() {
            return "!" + name;
        }

        @Override
        public String display() {
            return name;
        }

        @Override
        public boolean isMissing() {
            return true;
        }
    }
}
