/** Breaks the rules, on purpose. */
@NullMarked
package dev.rowan.test.architecture.planted.compliance;

import org.jspecify.annotations.NullMarked;
