package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * A step into a JSON document.
 *
 * @param field the name of a field, or null
 * @param index the position in an array, from 0, where there is no field
 */
public record JsonStep(@Nullable String field, int index) {}
