package dev.rowan.processor.model;

import java.util.List;

/**
 * A statement that a shape is read by.
 *
 * @param path the components that lead to the list that it reads, {@code "author.posts"}; empty for the first statement
 * @param table the name of the table that its rows are of
 * @param top how many rows it reads at the most for each row that they belong to; 0 where there is no limit
 * @param joined the relations that it joins, along their paths from the table
 */
public record ShapeStep(String path, String table, int top, List<String> joined) {

    public ShapeStep {
        joined = List.copyOf(joined);
    }
}
