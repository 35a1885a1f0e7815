/**
 * Reads shapes: the statement of the roots, then one for each list below, whose rows are found by the keys of those
 * before. What a shape is, and what its statements are, is said by {@code dev.rowan.sql}; here is when they are sent, and
 * how rows find each other.
 */
@NullMarked
package dev.rowan.load;

import org.jspecify.annotations.NullMarked;
