/** Records whose tables try what a definition may have. */
@NullMarked
package dev.rowan.test.engine.model;

import org.jspecify.annotations.NullMarked;
