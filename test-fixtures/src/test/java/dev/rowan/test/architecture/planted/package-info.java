/** Breaks the rules, on purpose. */
@NullMarked
package dev.rowan.test.architecture.planted;

import org.jspecify.annotations.NullMarked;
