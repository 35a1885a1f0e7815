package dev.rowan.processor.model;

import dev.rowan.annotation.Strategy;
import java.util.List;

/**
 * A statement that a shape is read by.
 *
 * @param path the components that lead to the list that it reads, {@code "author.posts"}; empty for the first statement
 * @param table the name of the table that its rows are of
 * @param top how many rows it reads at the most for each row that they belong to; 0 where there is no limit
 * @param joined the relations that it joins, along their paths from the table
 * @param strategy how the rows of a list are found
 * @param within the lists that come with its rows
 */
public record ShapeStep(
        String path, String table, int top, List<String> joined, Strategy strategy, List<ShapeStep> within) {

    public ShapeStep {
        joined = List.copyOf(joined);
        within = List.copyOf(within);
    }
}
