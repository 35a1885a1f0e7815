package dev.rowan.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row and its place in the order.
 *
 * @param row the row
 * @param place the values of the keys of the order
 * @param <T> what the row is read as
 */
public record Keyed<T extends @Nullable Object>(T row, List<@Nullable Object> place) {}
