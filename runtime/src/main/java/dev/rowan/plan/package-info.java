/**
 * How servers mean to execute a statement, or have executed it: read from what they say. Values only; nothing here knows
 * statements or databases.
 */
@NullMarked
package dev.rowan.plan;

import org.jspecify.annotations.NullMarked;
