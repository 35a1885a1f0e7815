/**
 * What statements are made of: untyped, immutable, compared by value. Sealed families, each with one visitor, so that a
 * new node breaks the compilation wherever it must be handled. Only {@code dev.rowan.sql} builds nodes and only
 * {@code dev.rowan.render} reads them; neither users nor generated code see them.
 */
@NullMarked
package dev.rowan.sql.node;

import org.jspecify.annotations.NullMarked;
