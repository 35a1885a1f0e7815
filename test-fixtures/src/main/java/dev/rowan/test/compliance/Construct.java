package dev.rowan.test.compliance;

import dev.rowan.sql.Statement;

/**
 * A statement that shows one thing that the language can do.
 *
 * @param name what it shows, which is also the name of its golden file
 * @param statement the statement
 * @param domain what it is tried on
 */
record Construct(String name, Statement statement, Domain domain) {
    /** One that is tried on the shop. */
    Construct(String name, Statement statement) {
        this(name, statement, Domain.SHOP);
    }

    @Override
    public String toString() {
        return name;
    }
}
