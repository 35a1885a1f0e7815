/** All contenders read and write the same; nothing is measured. */
@NullMarked
package dev.rowan.sample.comparison;

import org.jspecify.annotations.NullMarked;
