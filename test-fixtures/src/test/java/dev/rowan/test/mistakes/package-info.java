/** Statements that must not compile. */
@NullMarked
package dev.rowan.test.mistakes;

import org.jspecify.annotations.NullMarked;
