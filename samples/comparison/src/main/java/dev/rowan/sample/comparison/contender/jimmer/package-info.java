/** What Jimmer maps. */
@NullMarked
package dev.rowan.sample.comparison.contender.jimmer;

import org.jspecify.annotations.NullMarked;
