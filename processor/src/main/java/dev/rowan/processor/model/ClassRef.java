package dev.rowan.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a class, kept apart from the compiler.
 *
 * @param packageName the package, empty for the unnamed one
 * @param simpleNames the simple names from the outermost class to this one
 */
public record ClassRef(String packageName, List<String> simpleNames) {

    public ClassRef {
        simpleNames = List.copyOf(simpleNames);
        if (simpleNames.isEmpty()) {
            throw new IllegalArgumentException("A class has at least one simple name");
        }
    }

    /** A class that is not nested in another. */
    public static ClassRef of(String packageName, String simpleName) {
        return new ClassRef(packageName, List.of(simpleName));
    }

    /** Reads what {@link #text()} wrote. */
    public static ClassRef parse(String text) {
        int slash = text.indexOf('/');
        String packageName = slash < 0 ? "" : text.substring(0, slash);
        return new ClassRef(packageName, List.of(text.substring(slash + 1).split("\\.")));
    }

    /** The name alone, {@code Entry} of {@code java.util.Map.Entry}. */
    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    /** The name with the enclosing classes, {@code Map.Entry}. */
    public String nestedName() {
        return String.join(".", simpleNames);
    }

    /** The name that source code imports, {@code java.util.Map.Entry}. */
    public String canonicalName() {
        return packageName.isEmpty() ? nestedName() : packageName + '.' + nestedName();
    }

    /** An unambiguous form, {@code java.util/Map.Entry}, for {@link #parse}. */
    public String text() {
        return packageName.isEmpty() ? nestedName() : packageName + '/' + nestedName();
    }

    /** A class nested in this one. */
    public ClassRef nested(String simpleName) {
        List<String> names = new ArrayList<>(simpleNames);
        names.add(simpleName);
        return new ClassRef(packageName, names);
    }

    /**
     * The top-level class written for this one: {@code UserTable} for {@code User}, {@code Shop_UserTable} for a
     * {@code User} inside {@code Shop}.
     */
    public ClassRef generated(String suffix) {
        return of(packageName, String.join("_", simpleNames) + suffix);
    }

    @Override
    public String toString() {
        return canonicalName();
    }
}
