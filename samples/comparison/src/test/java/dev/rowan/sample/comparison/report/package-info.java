/** Tests of what is printed. */
@NullMarked
package dev.rowan.sample.comparison.report;

import org.jspecify.annotations.NullMarked;
