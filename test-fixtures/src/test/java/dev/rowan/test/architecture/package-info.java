/** Which package of the fixtures may see which. */
@NullMarked
package dev.rowan.test.architecture;

import org.jspecify.annotations.NullMarked;
