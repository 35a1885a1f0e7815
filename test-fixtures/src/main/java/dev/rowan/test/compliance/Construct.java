package dev.rowan.test.compliance;

import dev.rowan.sql.Statement;

/**
 * A statement that shows one thing that the language can do.
 *
 * @param name what it shows, which is also the name of its golden file
 * @param statement the statement
 */
public record Construct(String name, Statement statement) {
    @Override
    public String toString() {
        return name;
    }
}
