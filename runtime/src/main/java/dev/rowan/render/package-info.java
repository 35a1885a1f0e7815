/**
 * From a statement to text and binds. What dialects spell differently is asked of a {@link dev.rowan.render.Syntax};
 * no dialect is known by name here.
 */
@NullMarked
package dev.rowan.render;

import org.jspecify.annotations.NullMarked;
