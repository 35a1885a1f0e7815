package dev.rowan.processor.validate;

import java.util.Set;

/** The methods without parameters that every table has, so that nothing in a generated one can have their names. */
final class TableMethods {
    static final Set<String> NAMES = Set.of(
            "clone",
            "columns",
            "expressions",
            "finalize",
            "getClass",
            "hashCode",
            "mapping",
            "meta",
            "notify",
            "notifyAll",
            "optional",
            "orNull",
            "relations",
            "sortKey",
            "source",
            "toMany",
            "toOne",
            "toString",
            "wait",
            "width");

    private TableMethods() {}
}
