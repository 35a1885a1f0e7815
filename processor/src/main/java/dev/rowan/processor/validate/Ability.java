package dev.rowan.processor.validate;

import java.util.Set;

/** What annotations can ask for that some of Rowan's dialects cannot do. */
enum Ability {
    SEQUENCES("sequences", Set.of("mysql", "sqlite"), "Use GeneratedBy.IDENTITY or a UUID."),
    PARTIAL_INDEXES(
            "indexes with a condition",
            Set.of("h2", "mysql", "mariadb"),
            "Remove where, or say which dialects get the index."),
    EXPRESSION_INDEXES(
            "indexes over expressions",
            Set.of("h2", "mariadb"),
            "Index a @Computed column, or say which dialects get the index."),
    ARRAYS("arrays", Set.of("mysql", "mariadb", "sqlite"), "Remove @Array; the list is then stored as JSON."),
    SET_DEFAULT("foreign keys that set a default", Set.of("mysql", "mariadb"), "Choose another action.");

    private final String display;
    private final Set<String> missingIn;
    private final String alternative;

    Ability(String display, Set<String> missingIn, String alternative) {
        this.display = display;
        this.missingIn = missingIn;
        this.alternative = alternative;
    }

    /** What it is called in a message. */
    String display() {
        return display;
    }

    /** Whether the dialect is known not to have it. */
    boolean isMissingIn(String dialect) {
        return missingIn.contains(dialect);
    }

    /** What to do instead, a sentence. */
    String alternative() {
        return alternative;
    }
}
