package dev.rowan.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the exact form of a type, {@link TypeRef#text()}. */
final class TypeRefParser {

    private final String text;
    private int at;

    private TypeRefParser(String text) {
        this.text = text;
    }

    /** The type of the text; fails when the text is not a type's exact form. */
    static TypeRef parse(String text) {
        TypeRefParser parser = new TypeRefParser(text);
        TypeRef type = parser.type();
        if (parser.at != text.length()) {
            throw new IllegalArgumentException("Not a type: " + text);
        }
        return type;
    }

    private TypeRef type() {
        TypeRef type = element();
        while (skip("[]")) {
            type = new TypeRef.Array(type);
        }
        return type;
    }

    private TypeRef element() {
        if (skip("? extends ")) {
            return new TypeRef.Wildcard(true, type());
        }
        if (skip("? super ")) {
            return new TypeRef.Wildcard(false, type());
        }
        if (skip("%")) {
            return new TypeRef.Variable(name());
        }
        if (skip("!")) {
            return new TypeRef.Missing(name());
        }
        if (skip("@")) {
            return declared(name()).withNull(true);
        }
        String name = name();
        for (TypeRef.Primitive primitive : TypeRef.Primitive.values()) {
            if (name.equals(primitive.name().toLowerCase(Locale.ROOT))) {
                return primitive;
            }
        }
        return declared(name);
    }

    private TypeRef.Declared declared(String name) {
        return new TypeRef.Declared(ClassRef.parse(name), skip("<") ? arguments() : List.of());
    }

    private List<TypeRef> arguments() {
        List<TypeRef> arguments = new ArrayList<>();
        do {
            arguments.add(type());
        } while (skip(", "));
        if (!skip(">")) {
            throw new IllegalArgumentException("Not a type: " + text);
        }
        return arguments;
    }

    private String name() {
        int start = at;
        while (at < text.length() && "<>,[ ".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean skip(String token) {
        boolean found = text.startsWith(token, at);
        at += found ? token.length() : 0;
        return found;
    }
}
