/** Who does the work. */
@NullMarked
package dev.rowan.sample.comparison.contender;

import org.jspecify.annotations.NullMarked;
